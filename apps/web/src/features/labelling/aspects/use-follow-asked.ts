import { type RefObject, useEffect, useRef } from 'react';
import { type Question, keyOfQuestion } from './question.ts';

/** Brings a question into sight, and the focus into it where the focus is among the questions. */
function follow(list: HTMLElement | null, key: string): void {
  const asked = list?.querySelector(`[data-question="${key}"]`);
  if (!list || !asked) return;
  asked.scrollIntoView({ block: 'nearest' });
  const active = document.activeElement;
  if (!list.contains(active) || asked.contains(active)) return;
  (asked.querySelector<HTMLElement>('input:checked') ?? asked.querySelector('input'))?.focus();
}

/**
 * Keeps the question that digits answer in sight, and the focus in it once the focus is among the questions: what the
 * ring shows and what the digits do never part.
 */
export function useFollowAsked(asked: Question): RefObject<HTMLFieldSetElement | null> {
  const list = useRef<HTMLFieldSetElement>(null);
  const key = keyOfQuestion(asked);
  useEffect(() => follow(list.current, key), [key]);
  return list;
}
