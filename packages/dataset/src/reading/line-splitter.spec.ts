import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { LineSplitter } from './line-splitter.ts';
import type { RawRecord } from './raw-record.ts';

function split(chunks: readonly Buffer[], maxBytes?: number): RawRecord[] {
  const splitter = new LineSplitter(maxBytes);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

function texts(records: readonly RawRecord[]): Array<[number, string]> {
  return records.map(({ line, bytes }) => [line, bytes.toString()]);
}

/** Cuts bytes at the given places. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('LineSplitter', () => {
  it('counts lines from 1 and blank ones too, but leaves those out', () => {
    expect(texts(split([Buffer.from('a\n\n \t\nb\r\n\r\nc')]))).toEqual([
      [1, 'a'],
      [4, 'b'],
      [6, 'c'],
    ]);
  });

  it('splits at line feeds only', () => {
    expect(texts(split([Buffer.from('a\u2028b\u0085c\rd\n')]))).toEqual([[1, 'a\u2028b\u0085c\rd']]);
  });

  it('gives the same lines wherever the chunks end', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '{', '"') });
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.array(fc.nat()), (lines, end, places) => {
        const file = Buffer.from(lines.join(end));
        const expected = lines.flatMap((text, index) => (text.trim() === '' ? [] : [[index + 1, text]]));
        expect(texts(split(cut(file, places)))).toEqual(expected);
      }),
    );
  });

  it('lets a line that is too long go and reads on after it', () => {
    const records = split([Buffer.from('aaa'), Buffer.from('aaa\nbb\n')], 5);
    expect(records.map(({ line, isTooLong }) => [line, isTooLong])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(records[0]?.bytes.length).toBe(0);
  });
});
