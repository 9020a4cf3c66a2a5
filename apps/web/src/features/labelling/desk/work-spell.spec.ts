import { describe, expect, it } from '@jest/globals';
import { isBreakDue, minutesOf, noteWork, type WorkSpell } from './work-spell.ts';

const MINUTE = 60_000;
const work = (...minutes: number[]) =>
  minutes.reduce<WorkSpell | null>((spell, minute) => noteWork(spell, minute * MINUTE), null);

describe('a spell of work', () => {
  it('goes on over pauses shorter than five minutes', () => {
    expect(minutesOf(work(0, 4, 8, 12.9))).toBe(12);
  });

  it('begins anew after a pause of five minutes', () => {
    expect(minutesOf(work(0, 4, 9, 11))).toBe(2);
  });

  it('is long enough for a break after as many minutes as chosen', () => {
    const spell = work(...Array.from({ length: 26 }, (_, index) => index * 2));
    expect(minutesOf(spell)).toBe(50);
    expect(isBreakDue(spell, 50)).toBe(true);
    expect(isBreakDue(spell, 90)).toBe(false);
    expect(isBreakDue(spell, 0)).toBe(false);
    expect(isBreakDue(null, 25)).toBe(false);
  });
});
