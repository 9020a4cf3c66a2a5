import { type KeyboardEvent, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { keyCaps, keyNames } from '../actions/key-names.ts';
import { type KeyRefusal, isWholeKey, keyRefusal } from '../actions/key-refusal.ts';
import { setKeySettings, useKeySettings } from '../actions/key-settings.ts';
import type { Action } from '../actions/keymap.ts';
import { bindKey, resetKey, withOwnKeys } from '../actions/own-keys.ts';

/** The act whose key is being changed, and what stood against the key pressed last. */
export interface Editing {
  readonly act: string;
  readonly key: string | null;
  readonly refusal: KeyRefusal | null;
}

/** A key as it is spoken and written in a sentence: "Shift S". */
export function spokenKey(key: string): string {
  return keyCaps(key).join(' ');
}

/** Changing keys: which one is being changed, what is said of it, and the ways to change it. */
export function useRebinding(actions: readonly Action[]) {
  const { sheet: words } = useMessages('labellingDialogs');
  const settings = useKeySettings();
  const { own } = settings;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, say] = useState('');
  const bound = withOwnKeys(actions, own);
  const bind = (action: Action, key: string) => {
    const owner = bound.find((other) => other.key === key && other.id !== action.id);
    setKeySettings({ ...settings, own: bindKey(actions, own, action.id, key) });
    setEditing(null);
    const now = [action.name, spokenKey(key)] as const;
    say(
      owner === undefined ? words.nowHas(...now) : words.swapped(...now, owner.name, spokenKey(action.key)),
    );
  };
  const press = (event: KeyboardEvent, action: Action) => {
    if (editing?.act !== action.id || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const names = keyNames(event.nativeEvent);
    const [key] = names;
    if (event.key === 'Escape') setEditing(null);
    if (key === undefined || event.key === 'Escape' || !isWholeKey(key)) return;
    const refusal = keyRefusal(names, action, bound);
    if (refusal === null) bind(action, key);
    else setEditing({ act: action.id, key, refusal });
  };
  return {
    bound,
    editing,
    said,
    settings,
    press,
    bind,
    start: (action: Action) => setEditing({ act: action.id, key: null, refusal: null }),
    stop: () => setEditing(null),
    reset: (action: Action) => {
      const next = resetKey(actions, own, action.id);
      setKeySettings({ ...settings, own: next });
      const key = withOwnKeys(actions, next).find(({ id }) => id === action.id)?.key ?? action.key;
      say(words.nowHas(action.name, spokenKey(key)));
    },
    resetAll: () => {
      setKeySettings({ ...settings, own: {} });
      setEditing(null);
      say(words.allReset);
    },
    turnSingleKeys: (hasSingleKeys: boolean) => setKeySettings({ ...settings, hasSingleKeys }),
  };
}

export type Rebinding = ReturnType<typeof useRebinding>;
