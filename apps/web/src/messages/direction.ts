import { getLocale, subscribeLocale, type Locale } from './locale.ts';

/** Which way the interface runs: as its language does, or as this device says. */
export const directions = ['auto', 'ltr', 'rtl'] as const;

export type Direction = (typeof directions)[number];

const storageKey = 'pairwright.direction';
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction of a language, by the script it is mostly written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The direction that this device was given; `auto` unless someone chose. */
export function getDirection(): Direction {
  try {
    const stored = localStorage.getItem(storageKey);
    return directions.find((direction) => direction === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function show(locale: Locale): void {
  const root = document.documentElement;
  const direction = getDirection();
  root.lang = locale;
  root.dir = direction === 'auto' ? directionOf(locale) : direction;
  root.toggleAttribute('data-turned', root.dir !== directionOf(locale));
}

/** Turns the page and remembers it on this device, where storage is allowed. */
export function setDirection(direction: Direction): void {
  try {
    if (direction === 'auto') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, direction);
  } catch {
    // Storage may be blocked: the page then keeps to its language.
  }
  show(getLocale());
}

/** Gives `<html>` the language and direction in use, now (before anything is painted) and whenever they change. */
export function followLocale(): void {
  show(getLocale());
  subscribeLocale(() => show(getLocale()));
}
