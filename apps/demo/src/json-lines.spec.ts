import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { differenceOfShape, readJsonLines } from './json-lines.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pairwright-lines-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function read(content: string): Promise<object[]> {
  const file = join(folder, 'file.jsonl');
  await writeFile(file, content);
  return readJsonLines(file);
}

describe('readJsonLines', () => {
  it('reads an object a line', async () => {
    expect(await read('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it.each([
    ['a list', '{"a":1}\n[1]\n', 'line 2: is not a JSON object'],
    ['a last line without an end', '{"a":1}', 'the last line does not end'],
    [
      'a line separator in a text',
      '{"a":"x\u2028y"}\n',
      'line 1: holds a character at which readers split lines',
    ],
  ])('refuses %s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});

describe('differenceOfShape', () => {
  it('finds none in a table, nulls included', () => {
    expect(
      differenceOfShape([
        { a: 1, b: [] },
        { a: null, b: ['x'] },
      ]),
    ).toBeNull();
  });

  it.each([
    ['a missing column', [{ a: 1, b: 2 }, { a: 1 }], 'line 2 has the columns a, the first a, b'],
    [
      'another order',
      [
        { a: 1, b: 2 },
        { b: 1, a: 2 },
      ],
      'line 2 has the columns b, a, the first a, b',
    ],
    ['another type', [{ a: null }, { a: 1 }, { a: [1] }], 'line 3 has a list in a, others a number'],
  ])('finds %s', (_, rows, difference) => {
    expect(differenceOfShape(rows)).toBe(difference);
  });
});
