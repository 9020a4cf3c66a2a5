import { useEffect, useState } from 'react';
import { listenForLife } from '../delivery/signs-of-life.ts';
import {
  type BreakAfter,
  DEFAULT_BREAK_AFTER,
  breakChoices,
  isBreakDue,
  minutesOf,
  noteWork,
  type WorkSpell,
} from './work-spell.ts';

const STORAGE_KEY = 'pairwright.break-after';
const LOOK_EVERY_MS = 30_000;

function readChoice(): BreakAfter {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    return breakChoices.find((choice) => String(choice) === kept) ?? DEFAULT_BREAK_AFTER;
  } catch {
    return DEFAULT_BREAK_AFTER;
  }
}

function keepChoice(after: BreakAfter): void {
  try {
    localStorage.setItem(STORAGE_KEY, String(after));
  } catch {
    // Storage may be blocked: then the choice lasts as long as the page.
  }
}

/** When a break is due, and how long people want to work before one. */
export interface Breaks {
  /** Minutes worked without one, once it is due; else null. */
  readonly dueMinutes: number | null;
  readonly after: BreakAfter;
  readonly chooseAfter: (after: BreakAfter) => void;
  /** Begins to count anew: a break was taken, or put off. */
  readonly restart: () => void;
}

/** Of the page, not of a desk: whoever changes projects has worked all the same. */
let spell: WorkSpell | null = null;

export function useBreaks(): Breaks {
  const [after, setAfter] = useState(readChoice);
  const [dueMinutes, setDueMinutes] = useState<number | null>(null);
  useEffect(() => {
    const stopListening = listenForLife(() => {
      spell = noteWork(spell, Date.now());
    });
    const looking = setInterval(
      () => setDueMinutes(isBreakDue(spell, after) ? minutesOf(spell) : null),
      LOOK_EVERY_MS,
    );
    return () => {
      stopListening();
      clearInterval(looking);
    };
  }, [after]);
  return {
    dueMinutes,
    after,
    chooseAfter: (choice) => {
      keepChoice(choice);
      setAfter(choice);
    },
    restart: () => {
      spell = null;
      setDueMinutes(null);
    },
  };
}
