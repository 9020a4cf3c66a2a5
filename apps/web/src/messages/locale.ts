import { useSyncExternalStore } from 'react';

/** The languages the interface speaks, each with its own name: whoever looks for one reads that name. */
export const locales = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'zh-CN', label: '简体中文', lang: 'zh-CN' },
] as const;

export type Locale = (typeof locales)[number]['value'];

const storageKey = 'pairwright.locale';
const listeners = new Set<() => void>();

function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale.value === value);
}

/** The locale of ours that serves a reader of `tag`; Simplified Chinese only serves those who read that script. */
function localeFor(tag: string): Locale | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === 'en') return 'en';
    return language === 'zh' && script === 'Hans' ? 'zh-CN' : undefined;
  } catch {
    return undefined;
  }
}

/** The first of the languages a browser asks for (BCP 47, the most wanted first) that the interface speaks, else English. */
export function negotiateLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const locale = localeFor(tag);
    if (locale !== undefined) return locale;
  }
  return 'en';
}

function storedLocale(): Locale | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return isLocale(stored) ? stored : null;
  } catch {
    return null;
  }
}

let locale: Locale =
  typeof document === 'undefined' ? 'en' : (storedLocale() ?? negotiateLocale(navigator.languages));

/** The locale in use, for what is no component; components read `useLocale`. */
export function getLocale(): Locale {
  return locale;
}

/** The locale in use; the page is drawn anew when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribeLocale, getLocale);
}

/** Calls `listener` when the locale changes. @returns the way to stop it. */
export function subscribeLocale(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts `next` in use and remembers it on this device, where storage is allowed. Its catalogues must be there: see `chooseLocale`. */
export function setLocale(next: Locale): void {
  locale = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Storage may be blocked: then the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}
