import { useMessages } from '../../../messages/use-messages.ts';
import { AnswerColumn, type ColumnContext } from '../reading/answer-column.tsx';
import { AnswerColumns } from '../reading/answer-columns.tsx';
import { stopsOf } from '../answer/answer-draft.ts';
import { focusOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { ResponseTabs } from '../reading/response-tabs.tsx';
import { FlagTags } from '../flags/flag-tags.tsx';
import type { ItemState } from '../item/use-item-state.ts';

/** Two answers, set alike, parted by one hairline; one at a time where there is no room for two. */
export function PairBoard({ item }: { item: ItemState }) {
  const { reading, view, comparison } = item;
  const isOneAtATime = reading.layout === 'focused';
  const order = comparison.responses.map((_, index) => index);
  return (
    <>
      {isOneAtATime && <PairTabs item={item} />}
      <div className="pair">
        <AnswerColumns item={item} shown={isOneAtATime ? [focusOf(view)] : order} order={order}>
          {(response, context) => (
            <PairAnswer key={response} item={item} response={response} context={context} />
          )}
        </AnswerColumns>
      </div>
    </>
  );
}

function degreeFor({ task, draft }: ItemState, response: number): string | null {
  const stop = draft.choice === null ? undefined : stopsOf(task)[draft.choice];
  return stop?.preferred === response ? stop.degree : null;
}

function PairTabs({ item }: { item: ItemState }) {
  const tabs = item.comparison.responses.map((_, response) => ({
    response,
    note: degreeFor(item, response) ?? '',
  }));
  return (
    <ResponseTabs className="flip-tabs" tabs={tabs} selected={focusOf(item.view)} onSelect={item.acts.read} />
  );
}

type PairAnswerProps = { item: ItemState; response: number; context: ColumnContext };

function PairAnswer({ item, response, context }: PairAnswerProps) {
  const { reading: words } = useMessages('labelling');
  const degree = degreeFor(item, response);
  return (
    <AnswerColumn
      response={response}
      messages={item.comparison.responses[response]?.messages ?? []}
      isRaw={item.isRaw}
      context={context}
      isPreferred={degree !== null}
      tags={<FlagTags item={item} response={response} />}
      label={words.response(letterOf(response))}
      note={degree !== null && <span className="answer-degree">{degree}</span>}
    />
  );
}
