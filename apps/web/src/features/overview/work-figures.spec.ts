import { describe, expect, it } from '@jest/globals';
import { byActivity, presenceOf, progressPoints, rateOf } from './work-figures.ts';

const now = new Date('2026-11-24T14:30:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const worker = (judgementsLastHour: number, lastJudgedAt: string | null) => ({
  judgementsLastHour,
  lastJudgedAt,
});

const member = (name: string, lastHour: number, judgements: number) => ({
  ...worker(lastHour, null),
  judgements,
  user: { name },
});

describe('presenceOf', () => {
  it('parts members by when they last judged', () => {
    const members = [
      worker(9, minutesAgo(1)),
      worker(2, minutesAgo(20)),
      worker(0, minutesAgo(300)),
      worker(0, null),
    ];
    expect(presenceOf(members, now)).toEqual({ atWork: 1, idle: 1, away: 2 });
  });
});

describe('rateOf', () => {
  it('adds up the last hour of everybody', () => {
    expect(rateOf([worker(9, null), worker(3, null)])).toBe(12);
    expect(rateOf([])).toBe(0);
  });
});

describe('byActivity', () => {
  it('puts the busiest first and breaks ties by total, then name', () => {
    const sorted = byActivity([
      member('Ines', 0, 5),
      member('Chen', 3, 1),
      member('Amal', 0, 5),
      member('Jo', 0, 9),
    ]);
    expect(sorted.map(({ user }) => user.name)).toEqual(['Chen', 'Jo', 'Amal', 'Ines']);
  });
});

describe('progressPoints', () => {
  const activity = [
    { startsAt: '2026-11-24T12:00:00Z', judgements: 10 },
    { startsAt: '2026-11-24T13:00:00Z', judgements: 0 },
    { startsAt: '2026-11-24T14:00:00Z', judgements: 5 },
  ];

  it('starts at what was there before and ends at what is there now', () => {
    expect(progressPoints(activity, 115, now).map(({ judgements }) => judgements)).toEqual([
      100, 110, 110, 115,
    ]);
  });

  it('ends now, not at the end of the running hour', () => {
    expect(progressPoints(activity, 115, now).at(-1)?.at).toEqual(now);
  });

  it('never starts below zero when hours and total were read apart', () => {
    expect(progressPoints(activity, 14, now)[0]?.judgements).toBe(0);
  });

  it('is empty without hours', () => {
    expect(progressPoints([], 5, now)).toEqual([]);
  });
});
