import { type KeyPress, keyNames } from './key-names.ts';

/** The parts of the keys sheet, in its order; the commands are sorted by them too. */
export const sections = ['pair', 'ranking', 'read', 'say', 'move', 'everywhere'] as const;

export type Section = (typeof sections)[number];

/**
 * Something that a hand does. Acts are data: performed by their key, shown as keycaps, listed on the keys sheet and among
 * the commands, rebound by whoever likes, and refused when they clash.
 *
 * To add one, return it from the `x-actions.ts` of its subject, also where it is not possible just now: then say why in
 * `unavailable`. On the page show its key by `<KeyOf act="subject.act" />`, never by a letter, as people change keys.
 */
export interface Action {
  /** Subject and act, `ranking.tie`: what a person's own key is kept under. It never changes once people have used it. */
  readonly id: string;
  /** What it does, in the language in use. */
  readonly name: string;
  /**
   * The key as `keyNames` names it: `S`, `Shift+S`, `1`, `=`, `Enter`, `Ctrl+Enter`. The default one where the act
   * is made, the person's own after `withOwnKeys`. Letters A to P and digits belong to responses and judging.
   */
  readonly key: string;
  readonly section: Section;
  /**
   * Acts of one family are one line of the sheet, "Read a response A … F", named by it in the language in use. Their keys
   * belong together (letters, digits, arrows) and stay as they are.
   */
  readonly family?: string;
  /** Why it is not possible now, in the language in use; possible where missing. */
  readonly unavailable?: string | undefined;
  /** Acts also while text is being typed: only for Escape and keys with Ctrl. */
  readonly actsInText?: boolean;
  /** Its key stays as it is, as people know it from everywhere. */
  readonly isFixed?: boolean;
  readonly perform: () => void;
}

/** Whether a person may give it another key. */
export function isRebindable({ family, isFixed }: Action): boolean {
  return family === undefined && isFixed !== true;
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

/** The action that a key press stands for; undefined where none does or it may not act here and now. */
export function actionOf(keymap: Keymap, press: KeyPress, isInText: boolean): Action | undefined {
  const name = keyNames(press).find((each) => keymap.has(each));
  const action = name === undefined ? undefined : keymap.get(name);
  if (action === undefined || action.unavailable !== undefined) return undefined;
  return isInText && action.actsInText !== true ? undefined : action;
}
