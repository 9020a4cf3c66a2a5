import { useMessages } from '../../../messages/use-messages.ts';
import { KeyOf } from '../actions/key-of.tsx';
import { AnswerColumn, type ColumnContext } from '../reading/answer-column.tsx';
import { AnswerColumns } from '../reading/answer-columns.tsx';
import { focusOf, heldOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { ResponseTabs } from '../reading/response-tabs.tsx';
import { FlagTags } from '../flags/flag-tags.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { inRailOrder, placeInWords, shortPlace } from './place-words.ts';
import { placeOf } from './ranking-draft.ts';
import { RankingRail } from './ranking-rail.tsx';

/** The rail and two readers: one answer held, one in focus. One reader where there is no room for two. */
export function RankingBoard({ item }: { item: ItemState }) {
  const { task, layout, reading, view, draft } = item;
  const order = inRailOrder(draft.ranking);
  return (
    <>
      {layout.isPhone && (
        <ResponseTabs
          className="place-tabs"
          tabs={order.map((response) => ({
            response,
            note: shortPlace(task, draft.ranking, response),
          }))}
          selected={focusOf(view)}
          onSelect={item.acts.read}
        />
      )}
      <div className="ranking">
        {!layout.isPhone && <RankingRail item={item} />}
        <AnswerColumns
          item={item}
          shown={reading.layout === 'focused' ? [focusOf(view)] : view.slots}
          order={order}
        >
          {(response, context) => (
            <RankedAnswer key={response} item={item} response={response} context={context} />
          )}
        </AnswerColumns>
      </div>
    </>
  );
}

type RankedAnswerProps = { item: ItemState; response: number; context: ColumnContext };

function RankedAnswer({ item, response, context }: RankedAnswerProps) {
  const { task, view, draft, layout } = item;
  const { ranking: words } = useMessages('labelling');
  const isInFocus = response === focusOf(view);
  const letter = letterOf(response);
  const place = placeInWords(task, draft.ranking, response);
  const role = isInFocus ? words.inFocus : words.heldFor;
  return (
    <AnswerColumn
      response={response}
      messages={item.comparison.responses[response]?.messages ?? []}
      isRaw={item.isRaw}
      context={context}
      isPreferred={isInFocus}
      label={words.response(letter, role, place)}
      tags={
        <>
          {placeOf(draft.ranking, response) !== null && <span className="tag">{place}</span>}
          <span className={isInFocus ? 'tag tag-on' : 'tag'}>{isInFocus ? words.inFocus : words.held}</span>
          <FlagTags item={item} response={response} />
        </>
      }
      note={
        isInFocus &&
        !layout.isPhone && (
          <span className="nowrap">
            {words.flip(letterOf(heldOf(view)))} <KeyOf act="read.flip" />
          </span>
        )
      }
    />
  );
}
