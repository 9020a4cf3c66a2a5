/** Something that a key does. Keys are data: shown on the page, listed on the sheet, and refused when they clash. */
export interface Action {
  /** What it does, as the keys sheet says it. */
  readonly name: string;
  /** The key as `keyNames` names it: `S`, `Shift+S`, `1`, `=`, `Enter`, `Ctrl+Enter`. */
  readonly key: string;
  /** The part of the keys sheet it stands in. */
  readonly section: string;
  /** Actions of one family are one line of the sheet: "Read a response A … F". */
  readonly family?: string;
  readonly isEnabled: boolean;
  /** Acts also while text is being typed. */
  readonly actsInText?: boolean;
  readonly perform: () => void;
}

/** Two actions want the same key. */
export class KeyClash extends Error {
  override readonly name = 'KeyClash';

  constructor(
    readonly key: string,
    readonly owner: Action,
    readonly refused: Action,
  ) {
    super(`The key ${key} of “${refused.name}” is taken by “${owner.name}”.`);
  }
}

export type Keymap = ReadonlyMap<string, Action>;

/** Maps keys to actions. @throws {KeyClash} where two want the same. */
export function createKeymap(actions: readonly Action[]): Keymap {
  const keymap = new Map<string, Action>();
  for (const action of actions) {
    const owner = keymap.get(action.key);
    if (owner !== undefined) throw new KeyClash(action.key, owner, action);
    keymap.set(action.key, action);
  }
  return keymap;
}

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

function letterOfPress({ key, code }: KeyPress): string | null {
  if (LATIN.test(key)) return key.toUpperCase();
  // An Arabic or Cyrillic layout: the letter that stands at that place on a Latin one.
  return /^\p{L}$/u.test(key) && code.startsWith('Key') ? code.slice('Key'.length) : null;
}

/**
 * The names of a key press, the one to try first at the front. A sign goes by what it shows, whatever keys make
 * it; a digit also by its place, as some layouts want Shift for it.
 */
export function keyNames(press: KeyPress): string[] {
  if (press.altKey) return [];
  const control = press.ctrlKey || press.metaKey ? 'Ctrl+' : '';
  const letter = letterOfPress(press);
  if (letter !== null) return [`${control}${press.shiftKey ? 'Shift+' : ''}${letter}`];
  const named = press.key === ' ' ? 'Space' : press.key;
  const names = [`${control}${named}`];
  if (!press.shiftKey && control === '' && press.code.startsWith('Digit')) {
    names.push(press.code.slice('Digit'.length));
  }
  return names;
}

/** The action that a key press stands for; undefined where none does or it may not act here. */
export function actionOf(keymap: Keymap, press: KeyPress, isInText: boolean): Action | undefined {
  const name = keyNames(press).find((each) => keymap.has(each));
  const action = name === undefined ? undefined : keymap.get(name);
  if (action === undefined || !action.isEnabled) return undefined;
  return isInText && action.actsInText !== true ? undefined : action;
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

/** A key as keycaps: `Shift+S` is two of them. */
export function keyCaps(key: string): string[] {
  return key.split('+').map((part) => CAPS[part] ?? part);
}

/** One line of the keys sheet. */
export interface SheetRow {
  readonly name: string;
  /** The keycaps of the first action, and of the last where a family has more than one. */
  readonly first: readonly string[];
  readonly last: readonly string[] | null;
  /** Where two keys do two sides of one thing, they are shown side by side and not as a range. */
  readonly isPair: boolean;
}

export interface SheetSection {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** The keys sheet: sections in the order of the actions, families folded into one line. */
export function sheetOf(actions: readonly Action[]): SheetSection[] {
  const sections = new Map<string, Map<string, Action[]>>();
  for (const action of actions) {
    const families = sections.get(action.section) ?? new Map<string, Action[]>();
    const line = action.family ?? action.name;
    families.set(line, [...(families.get(line) ?? []), action]);
    sections.set(action.section, families);
  }
  return Array.from(sections, ([title, families]) => ({
    title,
    rows: Array.from(families, ([name, members]): SheetRow => {
      const last = members.length > 1 ? members.at(-1) : undefined;
      return {
        name,
        first: keyCaps(members[0]?.key ?? ''),
        last: last === undefined ? null : keyCaps(last.key),
        isPair: members.length === 2,
      };
    }),
  }));
}
