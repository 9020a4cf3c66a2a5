import { type ComponentType, createElement, type ReactElement, useEffect, useState } from 'react';
import { type CatalogueName, loadMessages } from '../../../messages/catalogues.ts';
import { getLocale } from '../../../messages/locale.ts';

/** A part of the page that comes later: where it lies, and the words it needs. */
export interface LaterPart<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly words: readonly CatalogueName[];
}

/**
 * Fetches a part once `isWanted`, and again with a network that came back: what cannot be had must not take the desk away.
 * @returns the way to draw it; null until it has come
 */
export function useLaterPart<Props extends object>(
  isWanted: boolean,
  part: LaterPart<Props>,
): ((props: Props) => ReactElement) | null {
  const [component, setComponent] = useState<ComponentType<Props> | null>(null);
  const isMissing = isWanted && component === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    const fetchPart = async () => {
      try {
        const words = part.words.map((name) => loadMessages(name, getLocale()));
        const [loaded] = await Promise.all([part.load(), ...words]);
        if (isCurrent) setComponent(() => loaded);
      } catch {
        if (isCurrent) globalThis.addEventListener('online', again, { once: true });
      }
    };
    const again = () => void fetchPart();
    void fetchPart();
    return () => {
      isCurrent = false;
      globalThis.removeEventListener('online', again);
    };
  }, [isMissing, part]);
  return component === null ? null : (props) => createElement(component, props);
}
