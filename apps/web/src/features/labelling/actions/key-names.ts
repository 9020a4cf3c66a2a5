/** What of a keyboard event tells its key. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const LATIN = /^[a-z]$/i;
const SIGN = /^[^\p{L}\p{N}\s]$/u;

/** Keys that wait for a letter to put an accent on: without one, the sign of that place on a US keyboard, plain and with Shift. */
const DEAD: Readonly<Record<string, readonly [string, string]>> = {
  Quote: ["'", '"'],
  Backquote: ['`', '~'],
  Digit6: ['6', '^'],
};

function letterOfPress({ key, code }: KeyPress): string | null {
  if (LATIN.test(key)) return key.toUpperCase();
  // An Arabic or Cyrillic layout: the letter that stands at that place on a Latin one.
  return /^\p{L}$/u.test(key) && code.startsWith('Key') ? code.slice('Key'.length) : null;
}

function signOfPress({ key, code, shiftKey }: KeyPress): string {
  if (key === 'Dead') return DEAD[code]?.[shiftKey ? 1 : 0] ?? key;
  return key === ' ' ? 'Space' : key;
}

/**
 * The names of a key press, the one to try first at the front. A sign goes by what it shows, whatever keys make
 * it (Option and AltGr among them); a digit also by its place, as some layouts want Shift for it.
 */
export function keyNames(press: KeyPress): string[] {
  const sign = signOfPress(press);
  if (press.altKey) return SIGN.test(sign) && !press.metaKey ? [sign] : [];
  const control = press.ctrlKey || press.metaKey ? 'Ctrl+' : '';
  const letter = letterOfPress(press);
  if (letter !== null) return [`${control}${press.shiftKey ? 'Shift+' : ''}${letter}`];
  const names = [`${control}${sign}`];
  if (!press.shiftKey && control === '' && press.code.startsWith('Digit')) {
    names.push(press.code.slice('Digit'.length));
  }
  return names;
}

const CAPS: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** A key as keycaps: `Shift+S` is two of them, `+` one. */
export function keyCaps(key: string): string[] {
  return key.split(/\+(?=.)/).map((part) => CAPS[part] ?? part);
}
