import { type Action, isRebindable } from './keymap.ts';
import { isSingleKey } from './own-keys.ts';

/** Why an act cannot have a key. */
export type KeyRefusal =
  /** They name responses, place and judge: those stay for everybody. */
  | { readonly why: 'letter' | 'digit' }
  /** Arrows and the like move and scroll. */
  | { readonly why: 'moving' }
  /** The browser or the system keeps it. */
  | { readonly why: 'browser' }
  /** The act is wanted while typing, where only Ctrl is no text. */
  | { readonly why: 'typing' }
  | { readonly why: 'taken'; readonly owner: Action; readonly canSwap: boolean };

const RESPONSES = /^(?:Shift\+)?[A-P]$/;
const DIGIT = /^\d$/;
const MOVING = /^(?:Ctrl\+)?(?:Arrow(?:Up|Down|Left|Right)|PageUp|PageDown|Home|End)$/;
const FREE_WITH_CTRL = /^Ctrl\+(?:[BEIKM]|Enter|[.,;/'[\]\\])$/;
/** Single characters, Enter, Space, Insert, and the function keys that no browser uses. */
const FREE = /^(?:(?:Shift\+)?.|Enter|Space|Insert|F(?:2|4|8|9|10))$/u;
const CHORD = /^Ctrl\+./;

/** Whether a press is more than a modifier on its way to one, or an accent that waits for its letter. */
export function isWholeKey(name: string): boolean {
  return !/^(?:Ctrl\+|Shift\+)*(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn|Dead|Process|Unidentified)$/.test(
    name,
  );
}

function refusedToAll(names: readonly string[], key: string): KeyRefusal | null {
  if (RESPONSES.test(key)) return { why: 'letter' };
  // Also by its place: on some layouts a digit is pressed without Shift, and shows a sign.
  if (names.some((name) => DIGIT.test(name))) return { why: 'digit' };
  if (MOVING.test(key)) return { why: 'moving' };
  return FREE.test(key) || FREE_WITH_CTRL.test(key) ? null : { why: 'browser' };
}

/**
 * Whether `action` may have the key pressed.
 * @param names the names of the press, as `keyNames` gives them
 * @param bound every act with the key it has now
 * @returns null where nothing stands against it.
 */
export function keyRefusal(
  names: readonly string[],
  action: Action,
  bound: readonly Action[],
): KeyRefusal | null {
  const [key = ''] = names;
  const refusal = refusedToAll(names, key);
  if (refusal !== null) return refusal;
  if (action.actsInText === true && !CHORD.test(key)) return { why: 'typing' };
  const owner = bound.find((other) => other.key === key && other.id !== action.id);
  if (owner === undefined) return null;
  const staysReachable = owner.actsInText !== true || CHORD.test(action.key);
  return { why: 'taken', owner, canSwap: isRebindable(owner) && staysReachable };
}

/** The acts whose key acts now: all, or those that are no single characters where a person has turned these off. */
export function actsInForce(bound: readonly Action[], hasSingleKeys: boolean): readonly Action[] {
  return hasSingleKeys ? bound : bound.filter(({ key }) => !isSingleKey(key));
}
