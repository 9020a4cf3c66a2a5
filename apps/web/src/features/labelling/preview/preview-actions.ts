import type { Action } from '../actions/keymap.ts';

const judging: readonly Action['section'][] = ['pair', 'ranking', 'say'];
/** Of what moves an item on, and of what reads, as much as an example has. */
const beside = ['item.submit', 'item.submitTyping', 'item.undo', 'page.back'];

/** The acts that can be tried on an example: those that judge, and the reading of single responses. */
export function previewActions(actions: readonly Action[]): Action[] {
  return actions.filter(
    ({ id, section }) => judging.includes(section) || beside.includes(id) || id.startsWith('read.response.'),
  );
}
