import { type RefObject, useLayoutEffect, useRef } from 'react';

const RUNG = '[data-response]';

/**
 * Keeps the focus on a rung that goes from what is to place into the ranking, or back: it is drawn anew in the other list.
 * @param rail what holds both lists
 */
export function useRungFocus(rail: RefObject<HTMLElement | null>): void {
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && focused.current !== null) {
      rail.current?.querySelector<HTMLElement>(`[data-response="${focused.current}"] button`)?.focus();
    }
    const rung = document.activeElement?.closest<HTMLElement>(RUNG);
    focused.current = rung?.dataset['response'] ?? null;
  });
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current =
        target instanceof Element ? (target.closest<HTMLElement>(RUNG)?.dataset['response'] ?? null) : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
}
