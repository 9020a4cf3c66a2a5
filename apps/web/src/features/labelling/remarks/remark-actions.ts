import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';

/** Writing to the lead about the item on the page. */
export function remarkActions({ openRemark }: { readonly openRemark: () => void }): Action[] {
  const { remark } = messagesOf('labelling').acts.item;
  return [{ id: 'item.remark', name: remark, key: '@', section: 'move', perform: openRemark }];
}
