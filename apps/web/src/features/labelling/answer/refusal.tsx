import { Icon } from '../../../ui/icon.tsx';
import type { ItemState } from '../item/use-item-state.ts';

/** Why the answer could not be handed in just now. It is spoken by the page's one polite region. */
export function Refusal({ said }: { said: ItemState['said'] }) {
  if (!said.isRefusal) return null;
  return (
    <span className="refusal" aria-hidden="true">
      <Icon name="warning" />
      {said.text}
    </span>
  );
}
