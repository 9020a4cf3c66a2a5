import { KeyOf } from '../actions/key-of.tsx';
import { AnswerColumn } from '../reading/answer-column.tsx';
import { focusOf, heldOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { ResponseTabs } from '../reading/response-tabs.tsx';
import type { LabellingItemState } from '../item/use-labelling-item.ts';
import { inRailOrder, placeInWords, shortPlace } from './place-words.ts';
import { RankingRail } from './ranking-rail.tsx';

/** The rail and two readers: one answer held, one in focus. One reader where there is no room for two. */
export function RankingBoard({ item }: { item: LabellingItemState }) {
  const { layout, view, draft } = item;
  const shown = layout.isNarrow ? [focusOf(view)] : view.slots;
  return (
    <>
      {layout.isPhone && (
        <ResponseTabs
          className="place-tabs"
          tabs={inRailOrder(draft.ranking).map((response) => ({
            response,
            note: shortPlace(draft.ranking, response),
          }))}
          selected={focusOf(view)}
          onSelect={item.acts.read}
        />
      )}
      <div className="ranking">
        {!layout.isPhone && <RankingRail item={item} />}
        {shown.map((response) => (
          <RankedAnswer key={response} item={item} response={response} />
        ))}
      </div>
    </>
  );
}

function RankedAnswer({ item, response }: { item: LabellingItemState; response: number }) {
  const { view, draft, layout } = item;
  const isInFocus = response === focusOf(view);
  const letter = letterOf(response);
  const place = placeInWords(draft.ranking, response);
  const role = isInFocus ? 'in focus' : 'held for comparison';
  return (
    <AnswerColumn
      response={response}
      messages={item.assignment.comparison.responses[response]?.messages ?? []}
      isRaw={item.isRaw}
      isPreferred={isInFocus}
      label={`Response ${letter}, ${role}, ${place}`}
      tags={
        <>
          {place !== 'not placed' && <span className="tag">{place}</span>}
          <span className={isInFocus ? 'tag tag-on' : 'tag'}>{isInFocus ? 'in focus' : 'held'}</span>
        </>
      }
      note={
        isInFocus &&
        !layout.isPhone && (
          <span className="nowrap">
            flip with {letterOf(heldOf(view))} <KeyOf act="read.flip" />
          </span>
        )
      }
    />
  );
}
