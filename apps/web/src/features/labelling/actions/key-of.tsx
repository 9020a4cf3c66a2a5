import { useSyncExternalStore } from 'react';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { keyCaps } from './key-names.ts';
import type { Action } from './keymap.ts';

/** The keys in force, by act: a value outside of React's tree, as the bar shows keys of the item below it. */
let keys: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

/** Puts the keys of these acts on all keycaps. */
export function showKeys(actions: readonly Action[]): void {
  const next = new Map(actions.map(({ id, key }) => [id, key]));
  const isSame = next.size === keys.size && actions.every(({ id, key }) => keys.get(id) === key);
  if (isSame) return;
  keys = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The keycaps of an act, `ranking.tie`, as this person has them; nothing where it has no key in force. */
export function KeyOf({ act }: { act: string }) {
  const key = useSyncExternalStore(subscribe, () => keys.get(act));
  return key === undefined ? null : <KeyCap keys={keyCaps(key)} />;
}
