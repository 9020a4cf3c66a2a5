import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import type { ItemState } from '../item/use-item-state.ts';

/** Hands the answer in, or says what is missing. It stays focusable and pressable then: a press says it in full. */
export function SubmitButton({ item: { missing, acts, layout } }: { item: ItemState }) {
  const { answer: words } = useMessages('labelling');
  if (missing === null) {
    return (
      <Button variant="primary" className="submit" onClick={acts.submit}>
        {words.submit} <KeyOf act="item.submit" />
      </Button>
    );
  }
  return (
    <Button className="submit" unavailable={missing.full} onUnavailable={acts.submit}>
      {layout.isPhone ? missing.shortest : missing.short}
    </Button>
  );
}
