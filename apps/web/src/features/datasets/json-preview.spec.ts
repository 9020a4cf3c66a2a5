import { describe, expect, it } from '@jest/globals';
import { jsonTokens, shortenStrings } from './json-preview.ts';

describe('jsonTokens', () => {
  it('tells keys from strings and numbers', () => {
    expect(jsonTokens('{"a": "b:c", "m": 1.5, "n": null}').filter(({ kind }) => kind !== 'plain')).toEqual([
      { text: '"a"', kind: 'key' },
      { text: '"b:c"', kind: 'string' },
      { text: '"m"', kind: 'key' },
      { text: '1.5', kind: 'number' },
      { text: '"n"', kind: 'key' },
      { text: 'null', kind: 'number' },
    ]);
  });

  it('loses no character', () => {
    const text = '{"quote\\"d": ["\\\\", -2e9, true]}';
    expect(
      jsonTokens(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text);
  });
});

describe('shortenStrings', () => {
  it('cuts long strings and says how long they were', () => {
    const shown = shortenStrings(JSON.stringify({ short: 'as it is', long: 'x'.repeat(500) }));
    expect(shown).toContain('"short": "as it is"');
    expect(shown).toContain('… (500 characters)"');
    expect(shown.length).toBeLessThan(250);
  });
});
