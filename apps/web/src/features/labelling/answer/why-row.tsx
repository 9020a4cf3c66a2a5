import './answer.css';
import { useMessages } from '../../../messages/use-messages.ts';
import { KeyOf } from '../actions/key-of.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { ReasonChips } from './reason-chips.tsx';
import { WhyField } from './why-field.tsx';

/** Reasons to choose from and a reason in words; as far as the project asks for them. */
export function WhyRow({ item, hasField }: { item: ItemState; hasField: boolean }) {
  const { task } = item;
  const { answer: words } = useMessages('labelling');
  const hasReasons = task.reasons.length > 0;
  if (!hasReasons && !hasField) return null;
  return (
    <div className="why-row">
      <span className="wide-only soft nowrap">
        {hasField ? words.why : words.reasons} <KeyOf act={hasReasons ? 'answer.reasons' : 'item.why'} />
      </span>
      {hasReasons && <ReasonChips item={item} />}
      {hasField && (
        <>
          {hasReasons && (
            <span className="wide-only">
              <KeyOf act="item.why" />
            </span>
          )}
          <WhyField item={item} />
        </>
      )}
    </div>
  );
}
