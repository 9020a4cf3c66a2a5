import { type RefObject, useEffect, useRef, useState } from 'react';

/** An element to be told of, and whether the focus is in it. */
export function useHasFocus(): [RefObject<HTMLElement | null>, boolean] {
  const element = useRef<HTMLElement>(null);
  const [hasFocus, setFocus] = useState(false);
  useEffect(() => {
    const root = element.current;
    if (root === null) return;
    const enter = () => setFocus(true);
    const leave = ({ relatedTarget }: FocusEvent) =>
      setFocus(relatedTarget instanceof Node && root.contains(relatedTarget));
    root.addEventListener('focusin', enter);
    root.addEventListener('focusout', leave);
    return () => {
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
    };
  }, []);
  return [element, hasFocus];
}
