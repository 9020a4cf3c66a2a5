import { AnswerColumn } from '../reading/answer-column.tsx';
import { stopsOf } from '../answer/answer-draft.ts';
import { focusOf } from '../reading/reading-view.ts';
import { letterOf } from '../reading/response-letter.ts';
import { ResponseTabs } from '../reading/response-tabs.tsx';
import type { LabellingItemState } from '../item/use-labelling-item.ts';

/** Two answers, set alike, parted by one hairline; one at a time where there is no room for two. */
export function PairBoard({ item }: { item: LabellingItemState }) {
  const { layout, view, assignment } = item;
  const shown = layout.isNarrow ? [focusOf(view)] : assignment.comparison.responses.map((_, index) => index);
  return (
    <>
      {layout.isNarrow && <PairTabs item={item} />}
      <div className="pair">
        {shown.map((response) => (
          <PairAnswer key={response} item={item} response={response} />
        ))}
      </div>
    </>
  );
}

function degreeFor({ task, draft }: LabellingItemState, response: number): string | null {
  const stop = draft.choice === null ? undefined : stopsOf(task)[draft.choice];
  return stop?.preferred === response ? stop.degree : null;
}

function PairTabs({ item }: { item: LabellingItemState }) {
  const tabs = item.assignment.comparison.responses.map((_, response) => ({
    response,
    note: degreeFor(item, response) ?? '',
  }));
  return (
    <ResponseTabs className="flip-tabs" tabs={tabs} selected={focusOf(item.view)} onSelect={item.acts.read} />
  );
}

function PairAnswer({ item, response }: { item: LabellingItemState; response: number }) {
  const degree = degreeFor(item, response);
  return (
    <AnswerColumn
      response={response}
      messages={item.assignment.comparison.responses[response]?.messages ?? []}
      isRaw={item.isRaw}
      isPreferred={degree !== null}
      label={`Response ${letterOf(response)}`}
      note={degree !== null && <span className="answer-degree">{degree}</span>}
    />
  );
}
