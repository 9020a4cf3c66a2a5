import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter, parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { chunksOf } from '../../test/read-all.ts';
import { DatasetError } from '../dataset-error.ts';
import type { ParsedRecord } from './parse-record.ts';
import { readParquet, type ParquetLimits } from './read-parquet.ts';

const LIMITS: ParquetLimits = { maxRecordBytes: 1_000, maxDepth: 5, maxBytes: 1e9, maxRatio: 250 };

function parquetOf(...columnData: ColumnSource[]): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2 }));
}

async function read(file: Uint8Array, limits: Partial<ParquetLimits> = {}): Promise<ParsedRecord[]> {
  const records: ParsedRecord[] = [];
  for await (const batch of readParquet(chunksOf(file), { ...LIMITS, ...limits })) records.push(...batch);
  return records;
}

async function valuesOf(...columns: ColumnSource[]): Promise<unknown[]> {
  return (await read(parquetOf(...columns))).map(({ value }) => value);
}

/** Runs with a folder of its own for temporary files, and gives what is left in it. */
async function leftovers(run: () => Promise<unknown>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'leftovers-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await run();
    return await readdir(folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true });
  }
}

/** A connection that breaks in the middle of a file. */
async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('PAR1');
  throw new Error('connection lost');
}

const PROMPT_TEXTS = ['1?', '2?', '3?', '4?', '5?'];
const PROMPTS: ColumnSource = { name: 'prompt', data: PROMPT_TEXTS, type: 'STRING' };

describe('readParquet', () => {
  it('gives the rows of all row groups with their numbers', async () => {
    const records = await read(parquetOf(PROMPTS));
    expect(records).toEqual(
      PROMPT_TEXTS.map((prompt, index) => ({
        line: index + 1,
        value: { prompt },
        issues: [],
      })),
    );
  });

  it('makes plain JSON of numbers, times, bytes and JSON texts', async () => {
    const values = await valuesOf(
      { name: 'long', data: [7n, 2n ** 60n], type: 'INT64' },
      { name: 'score', data: [1.5, Number.NaN], type: 'DOUBLE' },
      { name: 'is_ok', data: [true, null], type: 'BOOLEAN' },
      { name: 'at', data: [new Date(0), null], type: 'TIMESTAMP' },
      { name: 'raw', data: [Uint8Array.of(0xff, 0), Buffer.from('text')], type: 'BYTE_ARRAY' },
      { name: 'more', data: [{ a: [null, 1] }, null], type: 'JSON' },
    );
    expect(values).toEqual([
      {
        long: 7,
        score: 1.5,
        is_ok: true,
        at: '1970-01-01T00:00:00.000Z',
        raw: '/wA=',
        more: { a: [null, 1] },
      },
      { long: '1152921504606846976', raw: 'text' },
    ]);
  });

  it('reads lists of structs', async () => {
    const schema: SchemaElement[] = [
      { name: 'schema', num_children: 1 },
      { name: 'chosen', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', num_children: 2 },
      { name: 'role', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'content', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ];
    const writer = new ByteWriter();
    const file = new ParquetWriter({ writer, schema });
    const chosen = [
      { role: 'user', content: '2+2?' },
      { role: 'assistant', content: null },
    ];
    await file.write({ columnData: [{ name: 'chosen', data: [chosen, null] }] });
    await file.finish();
    const records = await read(writer.getBytes());
    expect(records.map(({ value }) => value)).toEqual([
      { chosen: [{ role: 'user', content: '2+2?' }, { role: 'assistant' }] },
      {},
    ]);
  });

  it('refuses single rows: texts that are no UTF-8, too long or too deep ones, infinite numbers', async () => {
    const long = 'x'.repeat(1_001);
    const deep = [[[[[1]]]]];
    const texts = ['ok', 'ok', long, 'ok'].map((text) => Buffer.from(text));
    texts[0] = Buffer.from([0xff]);
    const schema: SchemaElement[] = [
      { name: 'schema', num_children: 3 },
      { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'more', type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'OPTIONAL' },
      { name: 'score', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
    ];
    const columnData: ColumnSource[] = [
      { name: 'text', data: texts },
      { name: 'more', data: [null, deep, null, null] },
      { name: 'score', data: [1, 1, 1, Infinity] },
    ];
    const records = await read(new Uint8Array(parquetWriteBuffer({ columnData, schema })));
    expect(records.map(({ line, issues }) => [line, issues.map(({ code }) => code)])).toEqual([
      [1, ['INVALID_UTF8']],
      [2, ['TOO_DEEP']],
      [3, ['LINE_TOO_LONG']],
      [4, ['NUMBER_OUT_OF_RANGE']],
    ]);
  });

  const file = parquetOf(PROMPTS);
  const broken = Uint8Array.from(file);
  broken.fill(0xff, 4, 40);
  it.each<[string, Uint8Array, Partial<ParquetLimits>, string, RegExp]>([
    ['one that is cut off', file.subarray(0, -9), {}, 'TRUNCATED', /without its footer/],
    ['one of magic bytes only', Buffer.from('PAR1PAR1'), {}, 'TRUNCATED', /without its footer/],
    ['one whose pages are broken', broken, {}, 'BAD_PARQUET', /cannot be read: /],
    [
      'one whose footer is broken',
      Buffer.from('PAR1xxxx\x04\0\0\0PAR1', 'latin1'),
      {},
      'BAD_PARQUET',
      /cannot/,
    ],
    [
      'a file over the limit',
      file,
      { maxFileBytes: file.length - 1 },
      'TOO_LARGE',
      /more than the \d+ bytes/,
    ],
    ['a row group over the limit', file, { maxGroupBytes: 10 }, 'TOO_LARGE', /^row group 1 .*row_group_size/],
    ['texts without end', file, { maxBytes: 15 }, 'TOO_LARGE', /unpacks to more than the 15 bytes/],
  ])('refuses %s, and leaves nothing on disk', async (_, bytes, limits, code, message) => {
    let error: unknown;
    const left = await leftovers(async () => {
      error = await read(bytes, limits).catch((caught: unknown) => caught);
    });
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(left).toEqual([]);
  });

  it('leaves nothing on disk when its reader stops, or its source fails', async () => {
    const left = await leftovers(async () => {
      for await (const batch of readParquet(chunksOf(file), LIMITS)) {
        expect(batch).toHaveLength(2);
        break;
      }
      await expect(readParquet(failing(), LIMITS).next()).rejects.toThrow('connection lost');
    });
    expect(left).toEqual([]);
  });
});
