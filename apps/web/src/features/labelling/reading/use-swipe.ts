import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type SwipePoint, swipeOf } from './swipe.ts';

/** What scrolls sideways by itself keeps the finger. */
function isHeldByBox(target: Element, root: Element): boolean {
  for (let box: Element | null = target; box !== null && box !== root; box = box.parentElement) {
    const canScroll = box.scrollWidth > box.clientWidth + 1;
    if (canScroll && ['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true;
  }
  return false;
}

const pointOf = ({ clientX, clientY, timeStamp }: PointerEvent): SwipePoint => ({
  x: clientX,
  y: clientY,
  timeMs: timeStamp,
});

const hasSelection = () => globalThis.getSelection()?.isCollapsed === false;

/**
 * Tells swipes of one finger over the answers. The browser keeps what goes up and down (`touch-action: pan-y`), which
 * ends a swipe by `pointercancel`; a second finger, a selection or a box that scrolls sideways is none either.
 * @param onSwipe is given 1 for the next and -1 for the one before, in reading direction
 */
export function useSwipe(
  columns: RefObject<HTMLElement | null>,
  isOn: boolean,
  onSwipe: (step: -1 | 1) => void,
): void {
  const swiped = useEffectEvent((way: -1 | 1, root: Element) => {
    const isRtl = getComputedStyle(root).direction === 'rtl';
    // To the left brings what stands to the right.
    onSwipe(way < 0 === !isRtl ? 1 : -1);
  });
  useEffect(() => {
    const root = columns.current;
    if (root === null || !isOn) return undefined;
    let from: (SwipePoint & { id: number }) | null = null;
    const start = (event: PointerEvent) => {
      const { target, pointerId, isPrimary, pointerType } = event;
      const isFinger = pointerType !== 'mouse' && isPrimary && target instanceof Element;
      from = isFinger && !isHeldByBox(target, root) ? { ...pointOf(event), id: pointerId } : null;
    };
    const end = (event: PointerEvent) => {
      const way = from?.id === event.pointerId && !hasSelection() ? swipeOf(from, pointOf(event)) : 0;
      from = null;
      if (way !== 0) swiped(way, root);
    };
    const cancel = () => {
      from = null;
    };
    root.addEventListener('pointerdown', start);
    root.addEventListener('pointerup', end);
    root.addEventListener('pointercancel', cancel);
    return () => {
      root.removeEventListener('pointerdown', start);
      root.removeEventListener('pointerup', end);
      root.removeEventListener('pointercancel', cancel);
    };
  }, [columns, isOn]);
}
