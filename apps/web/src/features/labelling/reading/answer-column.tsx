import { type ReactNode, type UIEvent, Fragment, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { useReadings } from '../../../reading/reading-text.tsx';
import { answerIdOf } from '../item/focus-places.ts';
import { blocksOf, sizeOf, unitOf } from './answer-size.ts';
import type { ComparedSide } from './compared.ts';
import { type ReadMessage, requestsOf } from './message-parts.ts';
import { letterOf } from './response-letter.ts';
import { TurnView } from './turn-view.tsx';

function readShareOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): number {
  return Math.min(1, (scrollTop + clientHeight) / Math.max(1, scrollHeight));
}

/** What scrolls must be reachable by keyboard, also where the browser does not see to it. */
const REACHABLE = { tabIndex: 0 };

/** What an answer is compared with, as far as its column shows it. */
export interface ColumnContext {
  /** The first turn that is not in the other conversation; null where nothing is to be said of that. */
  readonly parting: number | null;
  readonly compared: ComparedSide | null;
  /** What is said of how the columns scroll; null where there is only one. */
  readonly scrolling: ReactNode;
}

type AnswerColumnProps = {
  response: number;
  messages: readonly ReadMessage[];
  isRaw: boolean;
  isPreferred: boolean;
  /** The article's name: "Response A, in focus". */
  label: string;
  context: ColumnContext;
  /** Beside the letter. */
  tags?: ReactNode;
  /** At the end of the head. */
  note?: ReactNode;
};

/** One answer, whole: head with letter and size, then the text, which ends in its mark. */
export function AnswerColumn(props: AnswerColumnProps) {
  const { response, messages, isRaw, isPreferred, label, context } = props;
  const { reading: words } = useMessages('labelling');
  const [share, setShare] = useState<number | null>(null);
  const scroll = ({ currentTarget }: UIEvent<HTMLDivElement>) => {
    const seen = readShareOf(currentTarget);
    setShare((before) => Math.max(before ?? 0, Math.round(seen * 50) / 50));
  };
  return (
    <article className={`answer ${isPreferred ? 'answer-preferred' : ''}`} aria-label={label}>
      <AnswerHead {...props} share={share} />
      <section
        className="answer-body"
        {...REACHABLE}
        id={answerIdOf(response)}
        onScroll={scroll}
        aria-label={words.textOf(letterOf(response))}
      >
        <Turns messages={messages} isRaw={isRaw} parting={context.parting} />
      </section>
    </article>
  );
}

function AnswerHead({
  response,
  messages,
  context,
  tags,
  note,
  share,
}: AnswerColumnProps & { share: number | null }) {
  const { reading: words } = useMessages('labelling');
  const readings = useReadings(requestsOf(messages));
  const isConversation = messages.length > 1;
  return (
    <header className="answer-head">
      <h2 className="answer-letter">
        <span className="visually-hidden">{words.response(letterOf(response))}</span>
        <span aria-hidden="true">{letterOf(response)}</span>
      </h2>
      {tags}
      {isConversation && <span className="num">{words.turns(messages.length)}</span>}
      <span className="num">{sizeOf(readings, words)}</span>
      {context.compared === null ? (
        <span className="num answer-blocks">{blocksOf(readings, words)}</span>
      ) : (
        <ComparedNote side={context.compared} response={response} unit={unitOf(readings)} />
      )}
      <span className="grow" />
      {context.scrolling}
      {note}
      {share !== null && (
        <span className="num answer-share">
          {share > 0.985 ? words.readToEnd : words.readTo(Math.floor(share * 100))}
        </span>
      )}
    </header>
  );
}

type ComparedNoteProps = { side: ComparedSide; response: number; unit: 'word' | 'character' };

/** The difference in words, for everyone: marks on the text are not spoken. */
function ComparedNote({ side, response, unit }: ComparedNoteProps) {
  const { difference: words } = useMessages('labelling').reading;
  const { state, words: count, isRough } = side;
  const other = letterOf(side.with);
  const said = {
    pending: () => words.pending,
    missed: () => words.missed,
    identical: () => words.identical(other),
    disjoint: () => words.disjoint(other),
    differs: () => words.only(unit, count, letterOf(response), isRough),
  }[state]();
  return (
    <output className={`num answer-difference ${state === 'differs' ? 'answer-difference-key' : ''}`}>
      <span>{said}</span>
    </output>
  );
}

type TurnsProps = { messages: readonly ReadMessage[]; isRaw: boolean; parting: number | null };

function Turns({ messages, isRaw, parting }: TurnsProps) {
  const isAlone = messages.length === 1;
  return (
    <>
      {parting !== null && parting > 0 && <SharedNote turns={parting} />}
      {messages.map((message, turn) => (
        <Fragment key={turn}>
          {turn === parting && <PartingMark />}
          <TurnView
            message={message}
            isRaw={isRaw}
            isAlone={isAlone}
            isClosed={turn === messages.length - 1}
            isShared={parting !== null && turn < parting}
          />
        </Fragment>
      ))}
      {parting === messages.length && <PartingMark isEnd />}
    </>
  );
}

function SharedNote({ turns }: { turns: number }) {
  const { reading: words } = useMessages('labelling');
  return <p className="shared-note">{words.same(turns)}</p>;
}

/** Where two conversations part, in words. It can be jumped to. */
function PartingMark({ isEnd = false }: { isEnd?: boolean }) {
  const { reading: words } = useMessages('labelling');
  return (
    <p className="parting" tabIndex={-1}>
      <span>{isEnd ? words.endsHere : words.partHere}</span>
    </p>
  );
}
