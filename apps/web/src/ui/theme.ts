import { useSyncExternalStore } from 'react';

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

// Read by public/theme.js before the first paint as well.
const storageKey = 'pairwright.theme';
const listeners = new Set<() => void>();

function isChosen(value: unknown): value is 'light' | 'dark' {
  return value === 'light' || value === 'dark';
}

function getTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return isChosen(theme) ? theme : 'system';
}

/** Shows the page in `theme` and remembers it on this device, where storage is allowed. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be blocked: then the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** The theme in force. */
export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getTheme);
}
