import './ranking-rail.css';
import { type CSSProperties, useRef } from 'react';
import type { Messages } from '../../../messages/catalogues.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { BuiltNodes, useReadings } from '../../../reading/reading-text.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { sizeOf } from '../reading/answer-size.ts';
import { requestsOf } from '../reading/message-parts.ts';
import { focusOf, heldOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { isBestOnly } from '../answer/task-question.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { placeInWords } from './place-words.ts';
import { placeOf, toPlace, toText } from './ranking-draft.ts';
import { type RungDrag, useRungDrag } from './use-rung-drag.ts';
import { useRungFocus } from './use-rung-focus.ts';

/** The ranking, best first, then what is still to place. Each answer by how it ends: models open alike and end differently. */
export function RankingRail({ item }: { item: ItemState }) {
  const { task, draft } = item;
  const { ranking: words, best } = useMessages('labelling');
  const left = toPlace(draft.ranking);
  const placed = draft.ranking.groups.flatMap(({ members }) => members);
  const list = useRef<HTMLOListElement>(null);
  const rail = useRef<HTMLElement>(null);
  useRungFocus(rail);
  const drag = useRungDrag(list, draft.ranking.groups, item.acts.act);
  const isBest = isBestOnly(task);
  return (
    <nav ref={rail} className="rail" aria-label={isBest ? best.rail : words.rail}>
      <div className="rail-scroll">
        <div className="caption">
          <h2>{isBest ? best.title : words.title}</h2>
          <span className="quiet">{words.ends}</span>
        </div>
        <ol ref={list} className={drag.dragged === null ? 'rungs' : 'rungs rungs-open'}>
          {placed.map((response) => (
            <Rung key={response} item={item} response={response} drag={drag} />
          ))}
          {placed.length === 0 && <li className="rungs-empty">{isBest ? best.none : words.none}</li>}
        </ol>
        {left.length > 0 && (
          <>
            <div className="caption rail-left">
              <h2>{isBest ? best.rest : words.toPlace}</h2>
              {!isBest && <span className="quiet num">{words.ofAll(left.length, draft.ranking.count)}</span>}
            </div>
            <ol className="rungs">
              {left.map((response) => (
                <Rung key={response} item={item} response={response} drag={drag} />
              ))}
            </ol>
          </>
        )}
      </div>
      {isBest ? <BestHint item={item} /> : <RankingText item={item} />}
    </nav>
  );
}

function BestHint({ item: { task } }: { item: ItemState }) {
  const { best: words } = useMessages('labelling');
  return (
    <div className="rail-text">
      <p className="note">
        {words.hint} <KeyOf act="best.choose" /> {words.hintChoose}
        {task.allowTies && (
          <>
            {' '}
            <KeyOf act="best.tie" /> {words.hintTie}
          </>
        )}
      </p>
    </div>
  );
}

function RankingText({ item }: { item: ItemState }) {
  const { draft, view, task } = item;
  const { ranking: words } = useMessages('labelling');
  const text = toText(draft.ranking);
  const focus = focusOf(view);
  const isOpen = placeOf(draft.ranking, focus) === null && draft.ranking.typing === 'no';
  return (
    <div className="rail-text">
      <p className="rail-typed">
        {text}
        {isOpen && (
          <>
            {text !== '' && ' > '}
            <b>{letterOf(focus)}?</b>
          </>
        )}
      </p>
      <p className="note">
        {words.hint}
        {task.allowTies && (
          <>
            {' '}
            <KeyOf act="ranking.tie" /> {words.hintTie}
          </>
        )}
      </p>
    </div>
  );
}

function statusOf({ view }: ItemState, response: number, words: Messages<'labelling'>['ranking']): string {
  if (response === focusOf(view)) return ` · ${words.readingNow}`;
  if (response === heldOf(view)) return ` · ${words.held}`;
  return view.opened.includes(response) ? '' : ` · ${words.notOpened}`;
}

function rungClass(item: ItemState, response: number, drag: RungDrag): string {
  const ranking = item.draft.ranking;
  const group = ranking.groups.find(({ members }) => members.includes(response));
  const isTied = group !== undefined && group.members.length > 1;
  return [
    'rung',
    response === focusOf(item.view) ? 'rung-focus' : '',
    isTied ? 'rung-tied' : '',
    isTied && group.members[0] !== response ? 'rung-joined' : '',
    drag.dragged === response ? 'rung-dragged' : '',
    drag.above === response ? 'rung-drop-above' : '',
    drag.below === response ? 'rung-drop-below' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

type RungProps = { item: ItemState; response: number; drag: RungDrag };

function Rung({ item, response, drag }: RungProps) {
  const { task, draft, acts, comparison } = item;
  const { ranking: words, reading } = useMessages('labelling');
  const found = placeOf(draft.ranking, response);
  const messages = comparison.responses[response]?.messages ?? [];
  const readings = useReadings(requestsOf(messages));
  const last = readings.at(-1);
  const isBest = isBestOnly(task);
  const name = words.rung(placeInWords(task, draft.ranking, response), letterOf(response));
  const shift = drag.dragged === response ? ({ '--shift': `${drag.shift}px` } as CSSProperties) : undefined;
  return (
    <li className={rungClass(item, response, drag)} data-response={response} style={shift}>
      <button
        type="button"
        className="rung-read"
        aria-current={response === focusOf(item.view)}
        onClick={() => acts.read(response)}
      >
        <span className="visually-hidden rung-name">{name.charAt(0).toUpperCase() + name.slice(1)}</span>
        <span className="rung-place" aria-hidden="true">
          {found === null ? <span className="quiet">–</span> : isBest ? <Icon name="check" /> : found.place}
          {found !== null && found.shared > 1 && <sup>=</sup>}
        </span>
        <span className="rung-letter" aria-hidden="true">
          {letterOf(response)}
        </span>
        <span className="rung-gist">
          {last !== undefined && (
            <BuiltNodes nodes={last.ending} className="prose gist" script={last.script} lang={last.lang} />
          )}
          <span className="rung-meta num">
            {sizeOf(readings, reading)}
            {statusOf(item, response, words)}
          </span>
        </span>
      </button>
      {!isBest && (
        <span
          className="rung-handle"
          aria-hidden="true"
          onPointerDown={(event) => drag.start(event, response)}
        >
          <Icon name="grip" />
        </span>
      )}
    </li>
  );
}
