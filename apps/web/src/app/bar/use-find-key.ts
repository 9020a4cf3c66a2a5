import { useEffect, useEffectEvent } from 'react';

/** Calls `open` for Ctrl K, or Cmd K. Over a dialog it does nothing: what lies there comes first. */
export function useFindKey(open: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
    if (event.ctrlKey === event.metaKey || event.defaultPrevented) return;
    // The browser would put the focus into its own field.
    event.preventDefault();
    if (document.querySelector('dialog[open]') === null) open();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, []);
}
