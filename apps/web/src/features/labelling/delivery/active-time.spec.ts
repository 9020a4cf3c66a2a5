import { describe, expect, it } from '@jest/globals';
import { goAway, noteActivity, startTime } from './active-time.ts';

describe('active time', () => {
  it('adds up what lies between signs of life', () => {
    const time = [1_000, 5_000, 9_000].reduce(noteActivity, startTime(0));
    expect(time.spentMs).toBe(9_000);
  });

  it('counts a minute of a longer pause', () => {
    expect(noteActivity(startTime(0), 3_600_000).spentMs).toBe(60_000);
  });

  it('does not count while the page is hidden', () => {
    const hidden = goAway(startTime(0), 2_000);
    expect(noteActivity(noteActivity(hidden, 50_000), 51_000).spentMs).toBe(3_000);
  });

  it('goes on from what a kept draft had', () => {
    expect(noteActivity(startTime(10_000, 7_000), 11_000).spentMs).toBe(8_000);
  });

  it('never counts backwards when the clock does', () => {
    expect(noteActivity(startTime(5_000), 1_000).spentMs).toBe(0);
  });
});
