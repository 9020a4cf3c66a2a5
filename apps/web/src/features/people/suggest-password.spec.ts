import { describe, expect, it } from '@jest/globals';
import { suggestPassword } from './suggest-password.ts';

describe('suggestPassword', () => {
  it('is four groups of four', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 16);
    expect(suggestPassword(bytes)).toMatch(/^[a-z2-9X]{4}(-[a-z2-9X]{4}){3}$/);
  });

  it('spends all five bits of every byte', () => {
    const seen = new Set<string>();
    for (let byte = 0; byte < 256; byte += 1)
      seen.add(suggestPassword(new Uint8Array(16).fill(byte)).charAt(0));
    expect(seen.size).toBe(32);
  });

  it('has no letters that look alike', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      expect(suggestPassword(new Uint8Array(16).fill(byte))).not.toMatch(/[0O1lIi]/);
    }
  });
});
