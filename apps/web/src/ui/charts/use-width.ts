import { useEffect, useRef, useState, type RefObject } from 'react';

/** Less than this is a page in the middle of being laid out; axes alone take more. */
const narrowest = 120;

/** The width of an element in CSS pixels, kept current: charts are drawn at their size, so that type is never scaled. */
export function useWidth<Element extends HTMLElement>(initial: number): [RefObject<Element | null>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(narrowest, Math.round(entry.contentRect.width)));
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
