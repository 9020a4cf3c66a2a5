import { describe, expect, it } from '@jest/globals';
import { prettyJson } from './pretty-json.ts';

describe('JSON for reading', () => {
  it('has a line for each member', () => {
    expect(prettyJson('{"city":"Oslo","days":[1,2],"none":{},"list":[]}')).toBe(
      '{\n  "city": "Oslo",\n  "days": [1, 2],\n  "none": {},\n  "list": []\n}',
    );
  });

  it('breaks a list that is long, or holds another', () => {
    const long = Array.from({ length: 30 }, (_, index) => 100 + index);
    expect(prettyJson(JSON.stringify(long))).toBe(`[\n  ${long.join(',\n  ')}\n]`);
    expect(prettyJson('[[1,"a, b"],{}]')).toBe('[\n  [1, "a, b"],\n  {}\n]');
  });

  it('keeps every digit, every key and every sign in a string', () => {
    const text = '{"a":1.50,"a":12345678901234567890,"b":"{\\"c\\": [1, 2]}, \\\\"}';
    expect(prettyJson(text)?.replaceAll(/\n\s*/g, '').replaceAll('": ', '":')).toBe(
      text.replaceAll('": ', '":'),
    );
  });

  it('is none of what is cut off, or of prose', () => {
    expect(prettyJson('{"a":')).toBeNull();
    expect(prettyJson('hello')).toBeNull();
  });

  it('does not grow without bound where it nests deep', () => {
    const deep = '['.repeat(4_000) + ']'.repeat(4_000);
    expect(prettyJson(deep)?.length).toBeLessThan(8_000 * 90);
  });
});
