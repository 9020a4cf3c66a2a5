import './answer.css';
import { useMessages } from '../../../messages/use-messages.ts';
import { Icon } from '../../../ui/icon.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { REASONS_ID } from '../item/focus-places.ts';
import type { ItemState } from '../item/use-item-state.ts';
import { useKeysInside } from '../item/use-keys-inside.ts';

const DIGITS = 9;

/** Reasons to choose from. While the focus is among them, digits choose reasons instead of judging. */
export function ReasonChips({ item }: { item: ItemState }) {
  const { task, draft, acts } = item;
  const { answer: words } = useMessages('labelling');
  const chips = useKeysInside<HTMLFieldSetElement>((event) => {
    const reason = /^[1-9]$/.test(event.key) ? task.reasons[Number(event.key) - 1] : undefined;
    if (reason === undefined) return;
    // Handled here: the page's digits judge.
    event.preventDefault();
    acts.toggleReason(reason);
  });
  return (
    <fieldset ref={chips} className="reasons" aria-label={words.reasons}>
      {task.reasons.map((reason, index) => {
        const isChosen = draft.reasons.includes(reason);
        return (
          <button
            key={reason}
            id={index === 0 ? REASONS_ID : undefined}
            type="button"
            className="chip"
            aria-pressed={isChosen}
            onClick={() => acts.toggleReason(reason)}
          >
            {isChosen && <Icon name="check" />}
            {reason}
            {index < DIGITS && <KeyCap keys={[String(index + 1)]} />}
          </button>
        );
      })}
    </fieldset>
  );
}
