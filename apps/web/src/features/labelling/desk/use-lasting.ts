import { useEffect, useState } from 'react';

/** Whether something has been so for `lastingMs`: what passes sooner is not worth a word. */
export function useLasting(isSo: boolean, lastingMs: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isSo) return undefined;
    const timer = setTimeout(() => setHasLasted(true), lastingMs);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [isSo, lastingMs]);
  return isSo && hasLasted;
}
