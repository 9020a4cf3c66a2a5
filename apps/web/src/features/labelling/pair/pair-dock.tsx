import { useMessages } from '../../../messages/use-messages.ts';
import { stopsOf } from '../answer/answer-draft.ts';
import { DockActs, MoreActs } from '../answer/dock-acts.tsx';
import { SubmitButton } from '../answer/submit-button.tsx';
import { WhyRow } from '../answer/why-row.tsx';
import { Questions } from '../aspects/questions.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { StrengthScale } from './strength-scale.tsx';

/** The scale with what is asked beside it, the reason, the way on. */
export function PairDock({ item }: { item: ItemState }) {
  const hasWhy = item.task.rationale !== 'OFF';
  return (
    <>
      <Questions item={item} overall={<OverallScale item={item} />} />
      {item.layout.isPhone ? (
        <div className="dock-row dock-row-thumb">
          <WhyRow item={item} hasField={hasWhy} />
          <span className="grow" />
          <MoreActs item={item} />
          <SubmitButton item={item} />
        </div>
      ) : (
        <div className="dock-row">
          <WhyRow item={item} hasField={hasWhy} />
          <DockActs item={item} />
        </div>
      )}
    </>
  );
}

/** On a phone the choice stands in words above the scale. */
function OverallScale({ item: { task, draft, acts } }: { item: ItemState }) {
  const { pair: words } = useMessages('labelling');
  const stops = stopsOf(task);
  const chosen = draft.choice === null ? undefined : stops[draft.choice];
  return (
    <>
      <div className="scale-said phone-only">
        <b>A</b>
        <span>{chosen?.name ?? words.which}</span>
        <b>B</b>
      </div>
      <StrengthScale stops={stops} chosen={draft.choice} onChoose={acts.choose} />
    </>
  );
}
