import { type Action, isRebindable } from './keymap.ts';

/** The keys that a person has chosen, by the id of the act. */
export type OwnKeys = Readonly<Record<string, string>>;

function without(own: OwnKeys, ids: ReadonlySet<string>): OwnKeys {
  return Object.fromEntries(Object.entries(own).filter(([id]) => !ids.has(id)));
}

/** The own keys that cannot be had: somebody else of `actions` keeps that key. */
function crowdedOut(actions: readonly Action[], own: OwnKeys): Set<string> {
  const holders = new Map<string, number>();
  const keyOf = ({ id, key }: Action) => own[id] ?? key;
  for (const action of actions) holders.set(keyOf(action), (holders.get(keyOf(action)) ?? 0) + 1);
  const crowded = actions.filter(
    (action) => own[action.id] !== undefined && holders.get(keyOf(action)) !== 1,
  );
  return new Set(crowded.map(({ id }) => id));
}

/**
 * The own keys that hold among `actions`. Tasks have different acts: a key that was free when it was chosen may belong to
 * another act here. Then the default holds, so that there is never a clash.
 */
function keysThatHold(actions: readonly Action[], own: OwnKeys): OwnKeys {
  const rebindable = new Set(actions.filter(isRebindable).map(({ id }) => id));
  let held: OwnKeys = Object.fromEntries(Object.entries(own).filter(([id]) => rebindable.has(id)));
  for (;;) {
    const crowded = crowdedOut(actions, held);
    if (crowded.size === 0) return held;
    held = without(held, crowded);
  }
}

/** The acts with a person's own keys instead of the defaults; as free of clashes as they came. */
export function withOwnKeys(actions: readonly Action[], own: OwnKeys): Action[] {
  const held = keysThatHold(actions, own);
  return actions.map((action) => ({ ...action, key: held[action.id] ?? action.key }));
}

/** Forgets what does not hold among `actions`, or is the default anyway; keeps what belongs to acts of other tasks. */
function tidy(actions: readonly Action[], own: OwnKeys): OwnKeys {
  const held = keysThatHold(actions, own);
  const idle = actions.filter(({ id, key }) => held[id] === undefined || held[id] === key);
  return without(own, new Set(idle.map(({ id }) => id)));
}

/**
 * Gives an act a key, and whoever has it that act's: `keyRefusal` tells when this is not to be done unasked.
 * @param actions the acts with their default keys
 */
export function bindKey(actions: readonly Action[], own: OwnKeys, act: string, key: string): OwnKeys {
  const bound = withOwnKeys(actions, own);
  const before = bound.find(({ id }) => id === act)?.key;
  const owner = bound.find((action) => action.key === key && action.id !== act);
  const swapped = owner === undefined || before === undefined ? {} : { [owner.id]: before };
  return tidy(actions, { ...own, ...swapped, [act]: key });
}

/** Gives an act its default key back; whoever has taken that one goes back to its own. */
export function resetKey(actions: readonly Action[], own: OwnKeys, act: string): OwnKeys {
  return tidy(actions, without(own, new Set([act])));
}

const SINGLE = /^(?:Shift\+)?.$/u;

/** Whether a key is one character: such keys may be turned off (WCAG 2.1.4), for speech input types them by accident. */
export function isSingleKey(key: string): boolean {
  return SINGLE.test(key);
}
