import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseRecord, type ParsedRecord } from './parse-record.ts';
import { surveyJson } from './survey-json.ts';

function parse(text: string | Buffer): ParsedRecord {
  return parseRecord(
    { line: 7, bytes: Buffer.from(text), isTooLong: false },
    { maxRecordBytes: 100, maxDepth: 4 },
  );
}

describe('parseRecord', () => {
  it('reads any JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), (value) => {
        expect(parse(JSON.stringify(value)).value).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('takes the last of two equal keys', () => {
    expect(parse('{"a": 1, "a": 2}')).toEqual({ line: 7, value: { a: 2 }, issues: [] });
  });

  it.each<[string, string | Buffer, string, string | null, RegExp]>([
    ['bad UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'INVALID_UTF8', null, /save the file as UTF-8/],
    ['bad JSON', '{"a": }', 'INVALID_JSON', null, /^the row is not valid JSON: /],
    ['NaN', '{"a": NaN}', 'INVALID_JSON', null, /NaN and Infinity are no JSON numbers/],
    ['a row over several lines', '{', 'INVALID_JSON', null, /it spans lines; write each row on one line/],
    ['too much nesting', '[[[[[]]]]]', 'TOO_DEEP', null, /nest 5 deep; 4 are allowed/],
    ['half a surrogate pair', '{"a": ["\\ud83d"]}', 'INVALID_TEXT', 'a[0]', /half a surrogate pair/],
    ['half a surrogate pair in a key', '{"\\uDE00": 1}', 'INVALID_TEXT', '\ude00', /half a surrogate pair/],
    ['a number beyond a double', '{"a": {"b": 1e400}}', 'NUMBER_OUT_OF_RANGE', 'a.b', /up to about 1.8e308/],
    ['a long number beyond a double', `{"a": 1${'0'.repeat(400)}}`, 'NUMBER_OUT_OF_RANGE', 'a', /too large/],
  ])('refuses %s', (_, text, code, field, message) => {
    const { issues } = parse(text);
    expect(issues).toEqual([
      { line: 7, field, code, severity: 'error', message: expect.stringMatching(message) },
    ]);
  });

  it('refuses a row that is too long, naming the limit', () => {
    const parsed = parseRecord(
      { line: 7, bytes: Buffer.alloc(0), isTooLong: true },
      { maxRecordBytes: 100, maxDepth: 4 },
    );
    expect(parsed.issues[0]).toMatchObject({
      code: 'LINE_TOO_LONG',
      message: 'the row is longer than the 100 bytes allowed',
    });
  });

  it('puts U+FFFD in the place of NUL and says so', () => {
    const { value, issues } = parse('{"a": "x\\u0000y"}');
    expect(value).toEqual({ a: 'x\ufffdy' });
    expect(issues).toMatchObject([{ code: 'NUL_REPLACED', field: 'a', severity: 'warning' }]);
  });

  it('leaves an escaped backslash before u0000 alone', () => {
    expect(parse('{"a": "\\\\u0000 \\\\ud800"}')).toEqual({
      line: 7,
      value: { a: '\\u0000 \\ud800' },
      issues: [],
    });
  });

  it('warns of an integer that loses digits, and of no fraction', () => {
    const { value, issues } = parse('{"a": 12345678901234567891, "b": 0.12345678901234568, "c": 1e300}');
    expect(value).toEqual({ a: 12345678901234567000, b: 0.12345678901234568, c: 1e300 });
    expect(issues).toMatchObject([{ code: 'NUMBER_ROUNDED', field: 'a', severity: 'warning' }]);
  });

  it('keeps a field named __proto__ a plain field', () => {
    const { value } = parse('{"__proto__": {"x": 1e1}, "y": 1e1}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'y']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('surveyJson', () => {
  it('finds the depth that the value has', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(surveyJson(JSON.stringify(value)).depth).toBe(depthOf(JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  it('is not slow on ten million brackets or backslashes', () => {
    expect(surveyJson('['.repeat(10_000_000)).depth).toBe(10_000_000);
    expect(surveyJson(`"${'\\'.repeat(10_000_000)}"`).depth).toBe(0);
  });
});
