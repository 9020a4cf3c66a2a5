import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { scrollToShare, shareOf } from './scroller-of.ts';

/**
 * Keeps the place while answers take turns: the next is opened as far down, by share, as the one before it was.
 * @param shown the answer that is on the page alone; null where there are more
 */
export function useKeptShare(columns: RefObject<HTMLElement | null>, shown: number | null): void {
  const share = useRef<number | null>(null);
  useEffect(() => {
    const root = columns.current;
    if (root === null || shown === null) return undefined;
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.matches('.answer-body'))
        share.current = shareOf(target) ?? share.current;
    };
    // Scrolling does not bubble.
    root.addEventListener('scroll', note, { capture: true, passive: true });
    return () => root.removeEventListener('scroll', note, { capture: true });
  }, [columns, shown]);
  useLayoutEffect(() => {
    const body = columns.current?.querySelector('.answer-body');
    if (body && shown !== null && share.current !== null) scrollToShare(body, share.current);
  }, [columns, shown]);
}
