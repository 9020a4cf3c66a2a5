import { useSyncExternalStore } from 'react';
import type { OwnKeys } from './own-keys.ts';

/** How the keys of a person work on this device. */
export interface KeySettings {
  readonly own: OwnKeys;
  /** Whether single characters act; off, only named keys and those with Ctrl do. */
  readonly hasSingleKeys: boolean;
}

const STORAGE_KEY = 'pairwright.keys';
const usual: KeySettings = { own: {}, hasSingleKeys: true };

/** Settings from what a device has stored; whatever does not look like them is left out. */
export function readKeySettings(stored: string | null): KeySettings {
  if (stored === null) return usual;
  try {
    const { own, hasSingleKeys }: Partial<Record<keyof KeySettings, unknown>> = JSON.parse(stored) ?? {};
    const entries = typeof own === 'object' && own !== null ? Object.entries(own) : [];
    const keys = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { own: Object.fromEntries(keys), hasSingleKeys: hasSingleKeys !== false };
  } catch {
    return usual;
  }
}

function load(): KeySettings {
  try {
    return readKeySettings(localStorage.getItem(STORAGE_KEY));
  } catch {
    return usual;
  }
}

let settings = typeof document === 'undefined' ? usual : load();
const listeners = new Set<() => void>();

function put(next: KeySettings): void {
  settings = next;
  for (const listener of listeners) listener();
}

/** Puts the settings in use and keeps them on the device, where storage is allowed. */
export function setKeySettings(next: KeySettings): void {
  put(next);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(next));
  } catch {
    // Storage may be blocked: then they last as long as the page.
  }
}

function hearOtherTab({ key }: StorageEvent): void {
  if (key === STORAGE_KEY || key === null) put(load());
}

if (typeof document !== 'undefined') globalThis.addEventListener('storage', hearOtherTab);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The settings in use, those made in another tab included. */
export function useKeySettings(): KeySettings {
  return useSyncExternalStore(subscribe, () => settings);
}
