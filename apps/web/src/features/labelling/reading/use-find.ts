import { useEffect, useEffectEvent, useState } from 'react';
import type { TextIndex } from '../../../reading/text-index.ts';
import { type Found, findInText, firstAfter, stepIn } from './find-in-text.ts';
import { indexPage, markFound, showFound, unmarkFound } from './found-marks.ts';

interface Finding {
  readonly wanted: string;
  readonly index: TextIndex;
  readonly found: readonly Found[];
  /** -1 where nothing was found. */
  readonly current: number;
}

export interface Finder extends Pick<Finding, 'wanted' | 'found' | 'current'> {
  readonly want: (wanted: string) => void;
  readonly step: (step: -1 | 1) => void;
}

/** Finds on the page, from where the last search stood. */
function find(wanted: string, before: Finding | null): Finding {
  const index = indexPage();
  const found = findInText(index.text, wanted);
  const from = before?.found[before.current]?.[0] ?? 0;
  return { wanted, index, found, current: firstAfter(found, from) };
}

function show({ index, found, current }: Finding): void {
  const place = found[current];
  if (place !== undefined) showFound(index, place);
}

/** Calls `onChange` once a frame when other texts came onto the page. */
function watchTexts(onChange: () => void): () => void {
  let frame = 0;
  const observer = new MutationObserver((changes) => {
    const isText = changes.some(
      ({ target }) => target instanceof Element && target.closest('.find-bar') === null,
    );
    if (!isText) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** Finds words on the page, and finds them anew when other texts come onto it. */
export function useFind(): Finder {
  const [finding, setFinding] = useState(() => find('', null));
  const findAnew = useEffectEvent(() => setFinding(find(finding.wanted, finding)));
  useEffect(() => watchTexts(() => findAnew()), []);
  useEffect(() => markFound(finding.index, finding.found, finding.current), [finding]);
  useEffect(() => unmarkFound, []);
  const move = (next: Finding) => {
    setFinding(next);
    show(next);
  };
  return {
    ...finding,
    want: (wanted) => move(find(wanted, finding)),
    step: (by) => move({ ...finding, current: stepIn(finding.found, finding.current, by) }),
  };
}
