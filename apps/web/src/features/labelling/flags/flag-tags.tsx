import { Icon } from '../../../ui/icon.tsx';
import type { ItemState } from '../item/use-item-state.ts';
import { flagsOf } from './flag-draft.ts';

/** The flags of a response, in words, for its head. */
export function FlagTags({ item, response }: { item: ItemState; response: number }) {
  return flagsOf(item.draft.flags, response).map((flag) => (
    <span key={flag} className="tag tag-flag" dir="auto">
      <Icon name="flag" />
      {flag}
    </span>
  ));
}
