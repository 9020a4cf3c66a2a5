import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** Listens to the keys pressed inside of an element. What is handled there (default prevented) is no key of the page. */
export function useKeysInside<Inside extends HTMLElement>(
  press: (event: KeyboardEvent) => void,
): RefObject<Inside | null> {
  const element = useRef<Inside>(null);
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing) press(event);
  });
  useEffect(() => {
    const inside = element.current;
    const note = (event: KeyboardEvent) => listen(event);
    inside?.addEventListener('keydown', note);
    return () => inside?.removeEventListener('keydown', note);
  }, []);
  return element;
}
