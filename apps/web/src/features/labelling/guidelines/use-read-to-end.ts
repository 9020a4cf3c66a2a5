import { type RefObject, useEffect, useEffectEvent } from 'react';

/** What Enter does on its own. */
const PRESSABLE = 'button, a, select, input, summary';

/** Whether an element stands whole within the part of its scroller that shows. */
function isInView(scroller: Element, element: Element): boolean {
  return element.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom + 1;
}

/** Enter, with Ctrl or without, reads on by a page, and once `end` is in view calls `goOn`: nothing is passed unread by a key. */
export function useReadToEnd(
  scroller: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
  goOn: () => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.repeat || event.defaultPrevented || !(target instanceof Element))
      return;
    if (target.closest('dialog, [popover]') !== null) return;
    if (target.closest(PRESSABLE) !== null && !event.ctrlKey && !event.metaKey) return;
    if (scroller.current === null || end.current === null) return;
    event.preventDefault();
    if (isInView(scroller.current, end.current)) goOn();
    else scroller.current.scrollBy({ top: scroller.current.clientHeight * 0.85 });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
