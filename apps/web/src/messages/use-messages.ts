import { lazy, use, type ComponentType, type LazyExoticComponent } from 'react';
import {
  loadMessages,
  loadUsedMessages,
  peekMessages,
  type CatalogueName,
  type Messages,
} from './catalogues.ts';
import { getLocale, setLocale, useLocale, type Locale } from './locale.ts';

/*
 * How the interface gets its words
 *
 * - A catalogue is an object of messages; a message is a string, or a function of its values that returns a string or
 *   JSX. Groups nest: `messages.emptyQueue.closed.title`.
 * - `<catalogue>/en.ts` is the type: `<catalogue>/zh-cn.ts` says `typeof en`, so a missing or extra message does not compile.
 *   A large catalogue is made of subjects: `labelling/empty-queue/{en,zh-cn}.tsx`, one line each in `labelling/{en,zh-cn}.ts`.
 * - `const { emptyQueue: words } = useMessages('labelling');` in a component; `messagesOf('shell')` elsewhere.
 * - A function that chooses between fixed sentences says that it returns `: string`, or the Chinese one could return no other.
 * - Whole sentences with their values, never pieces to join: `waiting: (count: number) => …`, for other languages order
 *   words otherwise. What is set apart inside a sentence (strong, a link, a key) is JSX in the message.
 * - English counts with `counted(n, 'answer')` and `plural` of `english.ts`; numbers and times by `src/format`.
 * - A page or dialog loaded when needed: `lazyWithMessages(['import'], async () => (await import(…)).ImportPage)`, so
 *   that its catalogue comes beside its code. What only a rare dialog says is a catalogue of its own in `catalogues.ts`.
 * - What the server says (refusals, reports) and what people wrote is shown as it came.
 */

/** The messages of a catalogue in the language in use; suspends where nobody has loaded it yet. */
export function useMessages<Name extends CatalogueName>(name: Name): Messages<Name> {
  const messages = peekMessages(name, useLocale());
  return messages instanceof Promise ? use(messages) : messages;
}

/**
 * The messages of a catalogue that a page has loaded, for what is no component.
 * @throws Error where it has not come yet.
 */
export function messagesOf<Name extends CatalogueName>(name: Name): Messages<Name> {
  const messages = peekMessages(name, getLocale());
  if (messages instanceof Promise) throw new Error(`The catalogue "${name}" has not been loaded`);
  return messages;
}

/** A component that comes when it is first shown, together with its catalogues in the language in use. */
export function lazyWithMessages<Props>(
  names: readonly CatalogueName[],
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), ...names.map((name) => loadMessages(name, getLocale()))]);
    return { default: component };
  });
}

/** Changes the language of the interface once its words are there. Rejects, and changes nothing, where they cannot be had. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await loadUsedMessages(locale);
  setLocale(locale);
}
