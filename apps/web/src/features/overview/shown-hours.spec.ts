import { describe, expect, it } from '@jest/globals';
import { hoursOf } from './shown-hours.ts';

describe('hoursOf', () => {
  it('takes what the charts offer and a day for anything else', () => {
    expect(hoursOf('168')).toBe(168);
    expect(hoursOf(null)).toBe(24);
    expect(hoursOf('999999')).toBe(24);
  });
});
