import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { ArraySplitter } from './array-splitter.ts';
import type { RawRecord } from './raw-record.ts';

function split(file: string | Buffer, chunkBytes = 1_000, maxBytes?: number): RawRecord[] {
  const splitter = new ArraySplitter(maxBytes);
  const bytes = Buffer.from(file);
  const records: RawRecord[] = [];
  for (let at = 0; at < bytes.length; at += chunkBytes)
    records.push(...splitter.push(bytes.subarray(at, at + chunkBytes)));
  return [...records, ...splitter.end()];
}

describe('ArraySplitter', () => {
  it('gives each element with the line where it begins', () => {
    const records = split('[\n  {"a": 1},\n\n  {\n "b": [2, {"c": "]}\\",{"}]\n}\n, 3]\n');
    expect(records.map(({ line, bytes }) => [line, JSON.parse(bytes.toString())])).toEqual([
      [2, { a: 1 }],
      [4, { b: [2, { c: ']}",{' }] }],
      [7, 3],
    ]);
  });

  it('gives the elements that JSON.parse gives, wherever the chunks end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(0, 1),
        (values, size, indent) => {
          const elements = split(JSON.stringify(values, null, indent), size).map(({ bytes }) =>
            JSON.parse(bytes.toString()),
          );
          expect(elements).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    );
  });

  it('leaves the neighbours of a broken element whole', () => {
    expect(split('[{"a": 1}, {"b" oops}, {"c": 3}]').map(({ bytes }) => bytes.toString())).toEqual([
      '{"a": 1}',
      '{"b" oops}',
      '{"c": 3}',
    ]);
  });

  it('gives nothing for an empty array, and an empty element where one is missing', () => {
    expect(split('[ ]')).toEqual([]);
    expect(split('[1,,2,]').map(({ bytes }) => bytes.toString())).toEqual(['1', '', '2', '']);
  });

  it('lets an element that is too long go', () => {
    expect(split('["aaaaaaaa", 1]', 3, 6).map(({ isTooLong }) => isTooLong)).toEqual([true, false]);
  });

  it('refuses an array that is not closed, and what follows one that is', () => {
    expect(() => split('[{"a": 1},\n{"b":')).toThrow(
      'the JSON array has no closing bracket; the file ends at line 2, inside the element that begins at line 2',
    );
    expect(() => split('[1]\n\n{"a": 1}')).toThrow('line 3: something follows the end of the JSON array');
  });
});
