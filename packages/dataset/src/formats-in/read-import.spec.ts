import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { chunksOf, jsonl, readAll, shortIssues } from '../../test/read-all.ts';
import { DatasetError, type DatasetErrorCode } from '../dataset-error.ts';
import { contentHash } from '../rows/content-hash.ts';
import { isPracticeRow } from '../rows/import-row.ts';
import { readImport } from './read-import.ts';

const ROW = {
  prompt: '2+2?',
  responses: [
    { id: 'a', content: '4' },
    { id: 'b', content: '5' },
  ],
};

const SIXTY_ROWS = Array.from({ length: 60 }, () => ROW);

/** Gives a file again and again, and knows when nobody wants more. */
class EndlessSource implements AsyncIterable<Uint8Array> {
  #close: () => void = () => {};
  readonly closed = new Promise<void>((resolve) => (this.#close = resolve));

  constructor(private readonly file: Uint8Array) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield this.file;
    } finally {
      this.#close();
    }
  }
}

async function failure(file: string | Uint8Array, options = {}): Promise<DatasetError> {
  try {
    await readAll(chunksOf(file), options);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

describe('readImport', () => {
  it('reads a JSON array with the lines where its rows begin', async () => {
    const { items } = await readAll(JSON.stringify([ROW, 7, ROW], null, 2));
    expect(items.map(({ line, type }) => [line, type])).toEqual([
      [2, 'row'],
      [15, 'rejected'],
      [16, 'row'],
    ]);
  });

  it('reads a file with a byte order mark, carriage returns, blank lines and no line feed at its end', async () => {
    const text = `\ufeff${JSON.stringify(ROW)}\r\n\r\n${JSON.stringify({ ...ROW, id: 'x' })}`;
    const { items } = await readAll(text);
    expect(items.map(({ line, type }) => [line, type])).toEqual([
      [1, 'row'],
      [3, 'row'],
    ]);
  });

  it('reads the same whether bytes come one by one or at once', async () => {
    const file = jsonl(ROW, 'broken', { ...ROW, prompt: 'é😀?' });
    const once = await readAll(file);
    const single = await readAll(chunksOf(...[...Buffer.from(file)].map((byte) => Uint8Array.of(byte))));
    expect(single).toEqual(once);
    expect(once.rows).toHaveLength(2);
  });

  it('recognises a format by most of the first rows', async () => {
    const { format, issues } = await readAll(jsonl('oops', { responses: [] }, { text: 'x' }, ROW));
    expect(format).toBe('native');
    expect(shortIssues(issues).map(([line]) => line)).toEqual([1, 2, 2, 3, 3, 3]);
  });

  it('takes the format that is named, whatever the rows look like', async () => {
    const { format, items } = await readAll(jsonl(ROW), { format: 'trl' });
    expect(format).toBe('trl');
    expect(items).toEqual([{ type: 'rejected', line: 1 }]);
  });

  it('refuses rows over the limits of the caller and reads on', async () => {
    const long = { ...ROW, metadata: { text: 'x'.repeat(500) } };
    const { items, issues } = await readAll(jsonl(ROW, long, ROW), { limits: { maxRecordBytes: 400 } });
    expect(items.map(({ type }) => type)).toEqual(['row', 'rejected', 'row']);
    expect(shortIssues(issues)).toEqual([[2, null, 'LINE_TOO_LONG']]);
  });

  it('tells no more of a row, and of the fields of a file, than anybody can read', async () => {
    const message = { role: 'nobody', content: 'x' };
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`field ${index}`, 1]));
    const { issues } = await readAll(
      jsonl({ ...ROW, prompt: Array.from({ length: 500 }, () => message) }, { ...ROW, ...many }),
    );
    expect(issues.filter(({ line }) => line === 1)).toHaveLength(100);
    expect(issues.filter(({ line }) => line === 2)).toHaveLength(100);
    const rows = Array.from({ length: 1_200 }, (_, index) => ({
      ...ROW,
      id: `${index}`,
      [`field ${index}`]: 1,
    }));
    expect((await readAll(jsonl(...rows))).issues).toHaveLength(1_000);
  });

  it('shortens the names of fields in issues, not in metadata', async () => {
    const name = 'x'.repeat(5_000);
    const { rows, issues } = await readAll(jsonl({ ...ROW, [name]: 1 }));
    expect(rows[0]?.metadata).toEqual({ [name]: 1 });
    expect(issues[0]?.field).toBe(`${'x'.repeat(200)}…`);
    expect(issues[0]?.message.length).toBeLessThan(500);
  });

  it('closes its source when its reader stops', async () => {
    for (const file of [Buffer.from(jsonl(...SIXTY_ROWS)), gzipSync(jsonl(...SIXTY_ROWS))]) {
      const source = new EndlessSource(file);
      for await (const batch of readImport(source, { kind: 'PAIRWISE' })) {
        expect(batch.items.length).toBeGreaterThan(0);
        break;
      }
      await source.closed;
    }
  });

  it.each<[string, string | Uint8Array, object, DatasetErrorCode, RegExp]>([
    ['an empty file', '', {}, 'EMPTY_FILE', /it holds no row/],
    ['a file of blank lines', '\n \r\n\n', {}, 'EMPTY_FILE', /it holds no row/],
    ['a byte order mark alone', '\ufeff', {}, 'EMPTY_FILE', /it holds no row/],
    ['an empty array', '[]', {}, 'EMPTY_FILE', /it holds no row/],
    [
      'a file of texts',
      'Dear all,\n{"id": 1\n',
      {},
      'NOT_JSON',
      /^none of the first rows is a JSON object; .*; line 1: /,
    ],
    ['an array of texts', '["a", "b"]', {}, 'NOT_JSON', /JSON object/],
    ['a file of one letter', 'x', {}, 'NOT_JSON', /JSON object/],
    ['the start of a letter', 'Dear all,\n', {}, 'NOT_JSON', /JSON object/],
    [
      'rows of no known format',
      '{"question": "2+2?", "best": "4"}',
      {},
      'UNKNOWN_FORMAT',
      /these fields: "question", "best"\. Known are native /,
    ],
    [
      'KTO rows',
      '{"prompt": "2+2?", "completion": "4", "label": true}',
      {},
      'UNKNOWN_FORMAT',
      /"completion", "label"/,
    ],
    [
      'an unknown name of a format',
      jsonl(ROW),
      { format: 'csv' },
      'UNKNOWN_FORMAT',
      /^format must be one of auto, native, trl, hh-rlhf, model-outputs, found "csv"$/,
    ],
    [
      'the name of a property of objects',
      jsonl(ROW),
      { format: 'toString' },
      'UNKNOWN_FORMAT',
      /found "toString"/,
    ],
    ['a piece of Parquet', 'PAR1....', {}, 'TRUNCATED', /Parquet file ends without its footer/],
    ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0), {}, 'UNSUPPORTED_FILE_TYPE', /a zip archive/],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), {}, 'UNSUPPORTED_FILE_TYPE', /UTF-16/],
    [
      'an array that is cut off',
      JSON.stringify([ROW, ROW]).slice(0, -5),
      {},
      'TRUNCATED',
      /no closing bracket/,
    ],
    [
      'an unknown encoding',
      jsonl(ROW),
      { encoding: 'br' },
      'BAD_ENCODING',
      /one of identity, gzip, zstd, found "br"/,
    ],
  ])('refuses %s as a whole', async (_, file, options, code, message) => {
    const error = await failure(file, options);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

describe('contentHash', () => {
  it('is of prompt, texts and models, whatever their order, ids and metadata', async () => {
    const turned = {
      ...ROW,
      id: 'x',
      responses: ROW.responses.map((response) => ({ ...response, id: `${response.id}2` })).reverse(),
      metadata: { a: 1 },
    };
    const other = { ...ROW, responses: ROW.responses.map((response) => ({ ...response, model: 'm' })) };
    const { rows } = await readAll(jsonl(ROW, turned, other, { ...ROW, prompt: '2+2 ?' }));
    const [first, second, third, fourth] = rows.map(contentHash);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
  });
});

describe('the tag training', () => {
  const gold = { ranking: [['r1'], ['r2']], explanation: null };
  const row = { prompt: '2+2?', responses: [{ content: '4' }, { content: '5' }], tags: ['training'] };

  it('goes with gold, and is refused without', async () => {
    const { rows, issues } = await readAll(jsonl({ ...row, gold }, { ...row, id: 'x' }));
    expect(rows.map(isPracticeRow)).toEqual([true]);
    expect(shortIssues(issues)).toEqual([[2, 'gold', 'TRAINING_WITHOUT_GOLD']]);
  });

  it('is refused in formats that have no gold', async () => {
    const output = { prompt: '2+2?', output: '4', model: 'm1', tags: ['training'] };
    const { items, issues } = await readAll(jsonl(output));
    expect(items.map(({ type }) => type)).toEqual(['rejected']);
    expect(shortIssues(issues)).toEqual([[1, 'gold', 'TRAINING_WITHOUT_GOLD']]);
  });
});
