import { Button } from '../../../ui/button.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { stopsOf } from '../answer/answer-draft.ts';
import { Refusal } from '../answer/refusal.tsx';
import { SubmitButton } from '../answer/submit-button.tsx';
import type { LabellingItemState } from '../item/use-labelling-item.ts';
import { WhyField } from '../answer/why-field.tsx';
import { StrengthScale } from './strength-scale.tsx';

/** The scale, the reason, the way on. On a phone the choice stands in words above the scale. */
export function PairDock({ item }: { item: LabellingItemState }) {
  const { task, draft, acts, said } = item;
  const stops = stopsOf(task);
  const chosen = draft.choice === null ? undefined : stops[draft.choice];
  return (
    <>
      <div className="scale-said phone-only">
        <b>A</b>
        <span>{chosen?.name ?? 'Which is better?'}</span>
        <b>B</b>
      </div>
      <StrengthScale stops={stops} chosen={draft.choice} onChoose={acts.choose} />
      <div className="dock-row">
        {task.rationale !== 'OFF' && (
          <>
            <span className="wide-only soft">
              Why <KeyOf act="item.why" />
            </span>
            <WhyField item={item} />
          </>
        )}
        <span className="grow" />
        <Refusal said={said} />
        <Button variant="bare" className="wide-only" onClick={acts.openSkip}>
          Skip <KeyOf act="item.skip" />
        </Button>
        <SubmitButton item={item} />
      </div>
    </>
  );
}
