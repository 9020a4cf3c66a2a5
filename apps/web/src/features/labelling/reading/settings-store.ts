import { useSyncExternalStore } from 'react';
import { type ReadingSettings, parseSettings } from './reading-settings.ts';

const storageKey = 'pairwright.reading';
const listeners = new Set<() => void>();

function keptSettings(): ReadingSettings {
  try {
    return parseSettings(localStorage.getItem(storageKey));
  } catch {
    return parseSettings(null);
  }
}

let settings: ReadingSettings | null = null;

/** The settings in force on this device. */
export function readingSettings(): ReadingSettings {
  settings ??= keptSettings();
  return settings;
}

/** Puts settings in force and keeps them on this device, where storage is allowed. */
export function setReadingSettings(next: ReadingSettings): void {
  settings = next;
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Storage may be blocked: then the settings last as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReadingSettings(): ReadingSettings {
  return useSyncExternalStore(subscribe, readingSettings);
}
