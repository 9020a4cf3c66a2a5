import { describe, expect, it } from '@jest/globals';
import { formatBytes, formatCount } from './count.ts';

describe('formatCount', () => {
  it('parts thousands with a thin space', () => {
    expect(formatCount(999)).toBe('999');
    expect(formatCount(12480)).toBe('12\u202F480');
    expect(formatCount(1234567)).toBe('1\u202F234\u202F567');
  });

  it('keeps the sign in front', () => {
    expect(formatCount(-1200)).toBe('−1\u202F200');
  });
});

describe('formatBytes', () => {
  it('chooses the unit', () => {
    expect(formatBytes(0)).toBe('0 B');
    expect(formatBytes(999)).toBe('999 B');
    expect(formatBytes(2_100_000)).toBe('2.1 MB');
    expect(formatBytes(450_000_000)).toBe('450 MB');
  });
});
