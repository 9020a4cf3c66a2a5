import { type ComponentType, useEffect, useState } from 'react';
import { type CatalogueName, loadMessages } from '../../../messages/catalogues.ts';
import { getLocale } from '../../../messages/locale.ts';

/**
 * A part of the page that is fetched with its words once `isWanted`, and again with a network that came back: what cannot
 * be had must not take the desk away.
 * @returns null until it has come
 */
export function useLaterPart<Props>(
  isWanted: boolean,
  load: () => Promise<ComponentType<Props>>,
  names: readonly CatalogueName[],
): ComponentType<Props> | null {
  const [part, setPart] = useState<{ Part: ComponentType<Props> } | null>(null);
  const [attempts, setAttempts] = useState(0);
  const isMissing = isWanted && part === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    const again = () => setAttempts((count) => count + 1);
    const fetchPart = async () => {
      const [Part] = await Promise.all([load(), ...names.map((name) => loadMessages(name, getLocale()))]);
      if (isCurrent) setPart({ Part });
    };
    fetchPart().catch(() => globalThis.addEventListener('online', again, { once: true }));
    return () => {
      isCurrent = false;
      globalThis.removeEventListener('online', again);
    };
  }, [isMissing, attempts, load, names]);
  return part === null ? null : part.Part;
}
