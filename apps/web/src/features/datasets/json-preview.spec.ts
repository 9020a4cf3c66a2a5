import { describe, expect, it } from '@jest/globals';
import { en } from '../../messages/datasets/en.tsx';
import { jsonTokens, previewLines } from './json-preview.ts';

const preview = (line: string) => previewLines(line, en.export.cut);

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

describe('previewLines', () => {
  it('gives each field a line', () => {
    expect(preview('{"prompt":[{"role":"user","content":"Hi"}],"margin":1.5}')).toEqual([
      '{"prompt": [{"role": "user", "content": "Hi"}],',
      ' "margin": 1.5}',
    ]);
  });

  it('is still the same JSON where nothing was cut', () => {
    const row = { a: [1, null, { b: 'x"y' }], c: true };
    expect(JSON.parse(preview(JSON.stringify(row)).join(''))).toEqual(row);
  });

  it('cuts long strings and says how long they were', () => {
    const [first] = preview(JSON.stringify({ long: 'x'.repeat(500) }));
    expect(first).toContain('… (500 characters)"');
    expect(first?.length).toBeLessThan(200);
  });

  it('shows what is no object as it is', () => {
    expect(preview('{"cut off')).toEqual(['{"cut off']);
  });
});
