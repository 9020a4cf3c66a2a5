import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { chunksOf, readAll, shortIssues } from '../../test/read-all.ts';
import { DatasetError } from '../dataset-error.ts';

const OUTPUTS = [
  'instruction,generator,output',
  '2+2?,m1,4',
  '"Say ""hi"", please",m2,"Hi,\r\nthere"',
  '',
  '2+2?,m2,5',
];

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  for (const byte of Buffer.from(file)) yield Uint8Array.of(byte);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

async function failure(file: string | Uint8Array): Promise<DatasetError> {
  try {
    await readAll(chunksOf(file));
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

describe('a CSV file', () => {
  it('becomes model outputs, each with the line where its row begins', async () => {
    const { format, items, outputs, issues } = await readAll(OUTPUTS.join('\n'));
    expect(format).toBe('model-outputs');
    expect(items.map(({ line, type }) => [line, type])).toEqual([
      [2, 'output'],
      [3, 'output'],
      [6, 'output'],
    ]);
    expect(outputs.map(({ prompt, response }) => [prompt, response.model, response.messages])).toEqual([
      [[{ role: 'user', content: '2+2?' }], 'm1', [{ role: 'assistant', content: '4' }]],
      [
        [{ role: 'user', content: 'Say "hi", please' }],
        'm2',
        [{ role: 'assistant', content: 'Hi,\r\nthere' }],
      ],
      [[{ role: 'user', content: '2+2?' }], 'm2', [{ role: 'assistant', content: '5' }]],
    ]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may have %s, a byte order mark and carriage returns', async (_, separator) => {
    const lines = ['prompt', 'model', 'response'].join(separator);
    const { outputs } = await readAll(`\ufeff${lines}\r\n${['1, 2 or 3?', 'm', 'é😀'].join(separator)}\r\n`);
    expect(
      outputs.map(({ prompt, response }) => [prompt[0]?.content, response.messages[0]?.content]),
    ).toEqual([['1, 2 or 3?', 'é😀']]);
  });

  it('becomes preference rows, with its margin and priority as numbers', async () => {
    const { format, rows } = await readAll('prompt,chosen,rejected,margin,priority\n2+2?,4,5,1.5,7\n');
    expect(format).toBe('trl');
    expect(rows[0]?.priority).toBe(7);
    expect(rows[0]?.metadata['imported_preference']).toMatchObject({ margin: 1.5 });
  });

  it('becomes hh-rlhf rows', async () => {
    const dialogue = '\n\nHuman: 2+2?\n\nAssistant:';
    const { format, rows } = await readAll(
      `chosen,rejected\n${quoted(`${dialogue} 4`)},${quoted(`${dialogue} 5`)}`,
    );
    expect(format).toBe('hh-rlhf');
    expect(rows[0]?.prompt).toEqual([{ role: 'user', content: '2+2?' }]);
  });

  it('has no field where a cell is empty', async () => {
    const { outputs, issues } = await readAll('prompt,model,output,score\n2+2?,m,4,\n3+3?,m,,9\n');
    expect(outputs.map(({ metadata }) => metadata)).toEqual([{}]);
    expect(shortIssues(issues)).toEqual([
      [3, 'output', 'MISSING_FIELD'],
      [3, 'score', 'UNKNOWN_FIELD'],
    ]);
  });

  it('is read the same whether bytes come one by one or at once', async () => {
    const file = OUTPUTS.join('\r\n');
    expect(await readAll(bytesOf(file))).toEqual(await readAll(file));
  });

  it('gives back any texts that were quoted', async () => {
    // A prompt that is blank asks nothing and is rejected, as in every format.
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((cell) => /\S/.test(cell) && !/\0/.test(cell));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (cells) => {
        const lines = cells.map(([question, answer]) => `${quoted(question)},m,${quoted(answer)}`);
        const { outputs } = await readAll(['prompt,model,output', ...lines].join('\n'));
        expect(
          outputs.map(({ prompt, response }) => [prompt[0]?.content, response.messages[0]?.content]),
        ).toEqual(cells);
      }),
    );
  });

  it('tells which rows are broken, and reads the others', async () => {
    const { items, issues } = await readAll(
      chunksOf(
        'prompt,model,output\n2+2?,m,4\nlost\na,b,c,d\n"x"y,m,4\n',
        Uint8Array.of(0xff),
        `,m,4\n${'long '.repeat(30)},m,4\n2+2?,m2,5\n`,
      ),
      { limits: { maxRecordBytes: 100 } },
    );
    expect(items.map(({ type }) => type)).toEqual([
      'output',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
      'output',
    ]);
    expect(issues.map(({ line, field, code, message }) => [line, field, code, message])).toEqual([
      [3, null, 'WRONG_CELL_COUNT', 'the row has 1 cell, found "lost"; the header has 3 cells'],
      [4, null, 'WRONG_CELL_COUNT', 'the row has 4 cells, found "a,b,c,d"; the header has 3 cells'],
      [
        5,
        null,
        'INVALID_CSV',
        'cell 1 goes on after its closing quote; write a quote inside a quoted cell twice, or part it from what follows',
      ],
      [6, null, 'INVALID_UTF8', 'the row is not valid UTF-8; save the file as UTF-8'],
      [7, null, 'LINE_TOO_LONG', 'the row is longer than the 100 bytes allowed'],
    ]);
  });

  it('has U+FFFD in the place of NUL, with a warning', async () => {
    const { outputs, issues } = await readAll('prompt,model,output\n2+2?,m,4\0\n');
    expect(outputs[0]?.response.messages[0]?.content).toBe('4\ufffd');
    expect(shortIssues(issues)).toEqual([[2, 'output', 'NUL_REPLACED']]);
  });

  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['two columns of one name', 'prompt,model,prompt\n1,2,3\n', 'BAD_HEADER', /two columns "prompt"/],
    ['a column without a name', ',prompt,output\n0,1,2\n', 'BAD_HEADER', /no column 1 of 3; .*index=False/],
    ['a broken header', '"a"b,c\n1,2\n', 'BAD_HEADER', /^line 1: .* cell 1 goes on after its closing quote/],
    ['a header that is no UTF-8', Buffer.from('caf\xe9,b\n1,2\n', 'latin1'), 'BAD_HEADER', /not valid UTF-8/],
    ['a header alone', 'prompt,model,output\n', 'EMPTY_FILE', /no row/],
    [
      'a quote that is never closed',
      'prompt,model,output\n\n"2+2?,m,4\nx,m,5\n',
      'TRUNCATED',
      /begins at line 3/,
    ],
    [
      'no row that fits its header',
      'prompt,model,output\n1,2\n3,4\n',
      'NOT_CSV',
      /line 2: the row has 2 cells/,
    ],
    ['columns of no known format', 'question,best\n2+2?,4\n', 'UNKNOWN_FORMAT', /"question", "best"/],
  ])('with %s is refused as a whole', async (_, file, code, message) => {
    const error = await failure(file);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
