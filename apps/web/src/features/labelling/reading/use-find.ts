import { useEffect, useEffectEvent, useState } from 'react';
import type { TextIndex } from '../../../reading/text-index.ts';
import { type Found, findInText, firstAfter, stepIn } from './find-in-text.ts';
import { indexPage, markFound, showFound, unmarkFound } from './found-marks.ts';

interface Finding {
  readonly index: TextIndex;
  readonly found: readonly Found[];
  /** -1 where nothing was found. */
  readonly current: number;
}

export interface Finder extends Pick<Finding, 'found' | 'current'> {
  readonly step: (step: -1 | 1) => void;
}

/** Finds `wanted` on the page, and finds it anew when other texts come onto it. */
export function useFind(wanted: string): Finder {
  const [finding, setFinding] = useState<Finding>(() => ({ index: indexPage(), found: [], current: -1 }));
  const look = useEffectEvent((isAnew: boolean) => {
    const index = indexPage();
    const found = findInText(index.text, wanted);
    const from = finding.found[finding.current]?.[0] ?? 0;
    const current = firstAfter(found, from);
    setFinding({ index, found, current });
    const place = found[current];
    if (isAnew && place !== undefined) showFound(index, place);
  });
  useEffect(() => look(true), [wanted]);
  useEffect(() => {
    const main = document.getElementById('main');
    if (main === null) return undefined;
    let frame = 0;
    const observer = new MutationObserver((changes) => {
      const isText = changes.some(({ target }) => !(target as Element).closest?.('.find-bar'));
      cancelAnimationFrame(frame);
      if (isText) frame = requestAnimationFrame(() => look(false));
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      unmarkFound();
    };
  }, []);
  useEffect(() => markFound(finding.index, finding.found, finding.current), [finding]);
  const step = (by: -1 | 1) => {
    const current = stepIn(finding.found, finding.current, by);
    const place = finding.found[current];
    setFinding({ ...finding, current });
    if (place !== undefined) showFound(finding.index, place);
  };
  return { found: finding.found, current: finding.current, step };
}
