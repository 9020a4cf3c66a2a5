import { type ReactNode, type UIEvent, useState } from 'react';
import { ReadingText, useReadings } from '../../../reading/reading-text.tsx';
import type { Reading } from '../../../reading/read-text.ts';
import { formatCounted } from '../../../format/count.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import { answerIdOf } from '../item/focus-places.ts';
import { requestOf } from './reading-requests.ts';
import { letterOf } from './response-letter.ts';

type Messages = Assignment['comparison']['responses'][number]['messages'];

/** "348 words", or the characters of a text whose words are not parted. */
export function sizeOf(readings: readonly (Reading | undefined)[]): string {
  const known = readings.flatMap((reading) => (reading === undefined ? [] : [reading.counts]));
  const unit = known[0]?.unit;
  if (unit === undefined || known.length < readings.length) return '';
  return formatCounted(
    known.reduce((sum, { amount }) => sum + amount, 0),
    unit,
  );
}

/** "1 code block, 2 lists". */
function blocksOf(readings: readonly (Reading | undefined)[]): string {
  const sum = (key: 'codeBlocks' | 'lists' | 'tables') =>
    readings.reduce((total, reading) => total + (reading?.counts[key] ?? 0), 0);
  const blocks = [
    { count: sum('codeBlocks'), word: 'code block' },
    { count: sum('lists'), word: 'list' },
    { count: sum('tables'), word: 'table' },
  ];
  return blocks.flatMap(({ count, word }) => (count === 0 ? [] : [formatCounted(count, word)])).join(', ');
}

function readShareOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): number {
  return Math.min(1, (scrollTop + clientHeight) / Math.max(1, scrollHeight));
}

function describeShare(share: number): string {
  return share > 0.985 ? 'read to the end' : `read to ${Math.floor(share * 100)}%`;
}

/** What scrolls must be reachable by keyboard, also where the browser does not see to it. */
const REACHABLE = { tabIndex: 0 };

type AnswerColumnProps = {
  response: number;
  messages: Messages;
  isRaw: boolean;
  isPreferred: boolean;
  /** The article's name: "Response A, in focus". */
  label: string;
  /** Beside the letter. */
  tags?: ReactNode;
  /** At the end of the head. */
  note?: ReactNode;
};

/** One answer, whole: head with letter and size, then the text, which scrolls alone and ends in its mark. */
export function AnswerColumn({
  response,
  messages,
  isRaw,
  isPreferred,
  label,
  tags,
  note,
}: AnswerColumnProps) {
  const readings = useReadings(messages.map(requestOf));
  const [share, setShare] = useState<number | null>(null);
  const scroll = ({ currentTarget }: UIEvent<HTMLDivElement>) => {
    const seen = readShareOf(currentTarget);
    setShare((before) => Math.max(before ?? 0, Math.round(seen * 50) / 50));
  };
  return (
    <article className={`answer ${isPreferred ? 'answer-preferred' : ''}`} aria-label={label}>
      <header className="answer-head">
        <h2 className="answer-letter">
          <span className="visually-hidden">Response </span>
          {letterOf(response)}
        </h2>
        {tags}
        <span className="num">{sizeOf(readings)}</span>
        <span className="num answer-blocks">{blocksOf(readings)}</span>
        <span className="grow" />
        {note}
        {share !== null && <span className="num answer-share">{describeShare(share)}</span>}
      </header>
      <section
        className="answer-body"
        {...REACHABLE}
        id={answerIdOf(response)}
        onScroll={scroll}
        aria-label={`Text of response ${letterOf(response)}`}
      >
        {messages.map((message, index) => (
          <Message
            key={index}
            message={message}
            isAlone={messages.length === 1}
            isRaw={isRaw}
            isLast={index === messages.length - 1}
          />
        ))}
      </section>
    </article>
  );
}

type MessageProps = { message: Messages[number]; isAlone: boolean; isLast: boolean; isRaw: boolean };

function Message({ message, isAlone, isLast, isRaw }: MessageProps) {
  const text = <ReadingText {...requestOf(message)} raw={isRaw} closed={isLast} />;
  if (isAlone) return text;
  return (
    <div className="turn">
      <p className="turn-role">{message.role}</p>
      {text}
    </div>
  );
}
