import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setLocale } from '../messages/locale.ts';
import { formatAgo, formatClock, formatDuration, formatMoment, formatWeekday } from './time.ts';

const now = new Date(2026, 10, 24, 14, 32, 7);

describe('formatClock', () => {
  it('shows hours, minutes and seconds', () => {
    expect(formatClock(now)).toBe('14:32:07');
  });
});

describe('formatMoment', () => {
  it('says today, the day, or the year too', () => {
    expect(formatMoment(new Date(2026, 10, 24, 9, 5), now)).toBe('today 09:05');
    expect(formatMoment(new Date(2026, 10, 20, 9, 5), now)).toBe('Fri 20 Nov 09:05');
    expect(formatMoment(new Date(2025, 10, 20, 9, 5), now)).toBe('20 Nov 2025 09:05');
  });
});

describe('formatDuration', () => {
  it('keeps about two figures', () => {
    expect(formatDuration(420)).toBe('0.4 s');
    expect(formatDuration(51_200)).toBe('51 s');
    expect(formatDuration(185_000)).toBe('3 min 5 s');
    expect(formatDuration(7_800_000)).toBe('2 h 10 min');
    expect(formatDuration(120_000)).toBe('2 min');
  });

  it('never shows sixty of a smaller unit', () => {
    expect(formatDuration(59_700)).toBe('1 min');
    expect(formatDuration(3_599_800)).toBe('1 h');
  });
});

describe('formatAgo', () => {
  it('goes from now to minutes, hours and the moment', () => {
    expect(formatAgo(new Date(now.getTime() - 20_000), now)).toBe('now');
    expect(formatAgo(new Date(now.getTime() - 6 * 60_000), now)).toBe('6 min ago');
    expect(formatAgo(new Date(now.getTime() - 3 * 3_600_000), now)).toBe('3 h ago');
    expect(formatAgo(new Date(2026, 10, 23, 9, 5), now)).toBe('Mon 23 Nov 09:05');
  });
});

describe('formatWeekday', () => {
  it('tells a day by weekday and number', () => {
    expect(formatWeekday(now)).toBe('Tue 24');
  });
});

describe('in Chinese', () => {
  beforeEach(() => setLocale('zh-CN'));
  afterEach(() => setLocale('en'));

  it('writes times, days and spans as they are written there', () => {
    expect(formatClock(now)).toBe('14:32:07');
    expect(formatMoment(new Date(2026, 10, 24, 9, 5), now)).toBe('今天 09:05');
    expect(formatMoment(new Date(2026, 10, 20, 9, 5), now)).toBe('11月20日周五 09:05');
    expect(formatMoment(new Date(2025, 10, 20, 9, 5), now)).toBe('2025年11月20日 09:05');
    expect(formatDuration(185_000)).toBe('3 分 5 秒');
    expect(formatAgo(new Date(now.getTime() - 6 * 60_000), now)).toBe('6 分钟前');
    expect(formatAgo(new Date(now.getTime() - 3 * 3_600_000), now)).toBe('3 小时前');
  });
});
