import './ranking-rail.css';
import { type CSSProperties, useRef } from 'react';
import { BuiltNodes, useReadings } from '../../../reading/reading-text.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { sizeOf } from '../reading/answer-column.tsx';
import { requestOf } from '../reading/reading-requests.ts';
import { focusOf, heldOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import type { LabellingItemState } from '../item/use-labelling-item.ts';
import { placeInWords } from './place-words.ts';
import { placeOf, toPlace, toText } from './ranking-draft.ts';
import { type RungDrag, useRungDrag } from './use-rung-drag.ts';

/** The ranking, best first, then what is still to place. Each answer by how it ends: models open alike and end differently. */
export function RankingRail({ item }: { item: LabellingItemState }) {
  const { draft } = item;
  const left = toPlace(draft.ranking);
  const placed = draft.ranking.groups.flatMap(({ members }) => members);
  const list = useRef<HTMLOListElement>(null);
  const drag = useRungDrag(list, draft.ranking.groups, item.acts.act);
  return (
    <nav className="rail" aria-label="Ranking, best first">
      <div className="rail-scroll">
        <div className="caption">
          <h2>Ranking</h2>
          <span className="quiet">how each answer ends</span>
        </div>
        <ol ref={list} className={drag.dragged === null ? 'rungs' : 'rungs rungs-open'}>
          {placed.map((response) => (
            <Rung key={response} item={item} response={response} drag={drag} />
          ))}
          {placed.length === 0 && <li className="rungs-empty">Nothing has a place yet.</li>}
        </ol>
        {left.length > 0 && (
          <>
            <div className="caption rail-left">
              <h2>To place</h2>
              <span className="quiet num">
                {left.length} of {draft.ranking.count}
              </span>
            </div>
            <ol className="rungs">
              {left.map((response) => (
                <Rung key={response} item={item} response={response} drag={drag} />
              ))}
            </ol>
          </>
        )}
      </div>
      <RankingText item={item} />
    </nav>
  );
}

function RankingText({ item }: { item: LabellingItemState }) {
  const { draft, view, task } = item;
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
        Type a letter to read, a digit to place.
        {task.allowTies && (
          <>
            {' '}
            <KeyOf act="ranking.tie" /> ties with the one above.
          </>
        )}
      </p>
    </div>
  );
}

function statusOf({ view }: LabellingItemState, response: number): string {
  if (response === focusOf(view)) return ' · reading now';
  if (response === heldOf(view)) return ' · held';
  return view.opened.includes(response) ? '' : ' · not opened yet';
}

function rungClass(item: LabellingItemState, response: number, drag: RungDrag): string {
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

type RungProps = { item: LabellingItemState; response: number; drag: RungDrag };

function Rung({ item, response, drag }: RungProps) {
  const { draft, acts, assignment } = item;
  const found = placeOf(draft.ranking, response);
  const messages = assignment.comparison.responses[response]?.messages ?? [];
  const readings = useReadings(messages.map(requestOf));
  const last = readings.at(-1);
  const name = `${placeInWords(draft.ranking, response)}, response ${letterOf(response)}`;
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
          {found === null ? <span className="quiet">–</span> : found.place}
          {found !== null && found.shared > 1 && <sup>=</sup>}
        </span>
        <span className="rung-letter" aria-hidden="true">
          {letterOf(response)}
        </span>
        <span className="rung-gist">
          {last !== undefined && (
            <BuiltNodes nodes={last.ending} className="prose gist" script={last.script} />
          )}
          <span className="rung-meta num">
            {sizeOf(readings)}
            {statusOf(item, response)}
          </span>
        </span>
      </button>
      <span className="rung-handle" aria-hidden="true" onPointerDown={(event) => drag.start(event, response)}>
        <Icon name="grip" />
      </span>
    </li>
  );
}
