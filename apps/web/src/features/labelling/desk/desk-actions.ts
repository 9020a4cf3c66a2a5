import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';

/** What may be done at the desk whatever lies on it; null where it is not possible just now. */
export interface DeskActs {
  /** Brings the last judgement back, to be changed. */
  readonly undoLast: (() => void) | null;
  /** Leaves the last judgement as it was; null while it is not being changed. */
  readonly leaveLast: (() => void) | null;
  /** Begins a break, or ends it. */
  readonly toggleBreak: () => void;
}

const TEXT = 'textarea, input:not([type="radio"], [type="checkbox"])';

function undoLastAction(action: Action, { undoLast }: DeskActs): Action {
  if (action.unavailable === undefined || undoLast === null) return action;
  const { unavailable: _, ...rest } = action;
  return { ...rest, name: messagesOf('labelling').flow.last.undoNamed, perform: undoLast };
}

function leaveLastAction(action: Action, { leaveLast }: DeskActs): Action {
  if (leaveLast === null) return action;
  return {
    ...action,
    // While typing it goes back to reading first, as always.
    perform: () => (document.activeElement?.matches(TEXT) === true ? action.perform() : leaveLast()),
  };
}

function skipAction(action: Action, { leaveLast }: DeskActs): Action {
  return leaveLast === null ? action : { ...action, unavailable: messagesOf('labelling').flow.last.noSkip };
}

/** The break's own key: it acts with or without an item on the page. */
export function breakAction({ toggleBreak }: Pick<DeskActs, 'toggleBreak'>): Action {
  const { breakNamed } = messagesOf('labelling').flow.rest;
  return { id: 'page.break', name: breakNamed, key: '~', section: 'everywhere', perform: toggleBreak };
}

/** The undo of the desk while there is no item whose acts could be undone. */
export function undoLastAlone(acts: DeskActs): Action[] {
  const { undoNamed } = messagesOf('labelling').flow.last;
  if (acts.undoLast === null) return [];
  return [{ id: 'item.undo', name: undoNamed, key: 'Z', section: 'move', perform: acts.undoLast }];
}

/** The acts on an item with those of the desk: what cannot be undone on it undoes the last judgement, Escape leaves that again. */
export function withDeskActs(actions: readonly Action[], acts: DeskActs): Action[] {
  const changed = actions.map((action) => {
    if (action.id === 'item.undo') return undoLastAction(action, acts);
    if (action.id === 'item.skip') return skipAction(action, acts);
    return action.id === 'page.back' ? leaveLastAction(action, acts) : action;
  });
  return [...changed, breakAction(acts)];
}
