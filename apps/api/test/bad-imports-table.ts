import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { TestProject } from './support/projects.ts';

export interface Sent {
  body: string | Buffer;
  project?: TestProject;
  key?: string;
  query?: string;
  encoding?: string;
}

interface Place {
  readonly pairs: TestProject;
  readonly rankings: TestProject;
}

type FileRow = [which: string, sent: (place: Place) => Sent, status: number, code: string, detail: string];

type BadRow = [which: string, text: string, field: string | null, code: string, message: string];

export const response = (id: string, content: unknown = `Answer ${id} ${randomUUID()}`) => ({ id, content });
/** A row as it should be, but for what is said. */
export const row = (overrides: Record<string, unknown> = {}): string =>
  JSON.stringify({ prompt: randomUUID(), responses: [response('a'), response('b')], ...overrides });

/** Files that are refused as a whole, with the problem that tells why. */
export const badFiles: FileRow[] = [
  ['that is empty', () => ({ body: '' }), 422, 'EMPTY_FILE', 'the file is empty: it holds no row'],
  ['of blank lines', () => ({ body: '\n \n' }), 422, 'EMPTY_FILE', 'the file is empty: it holds no row'],
  ['that is an empty list', () => ({ body: '[]' }), 422, 'EMPTY_FILE', 'the file is empty: it holds no row'],
  ['of prose', () => ({ body: 'Dear all,' }), 422, 'NOT_JSON', 'none of the first rows is a JSON object'],
  [
    'of HTML',
    () => ({ body: '<html>404</html>' }),
    422,
    'NOT_JSON',
    'none of the first rows is a JSON object',
  ],
  [
    'that is a list of numbers',
    () => ({ body: '[1, 2]' }),
    422,
    'NOT_JSON',
    'none of the first rows is a JSON object',
  ],
  [
    'of CSV with two columns of one name',
    () => ({ body: 'prompt,output,prompt\n1,2,3\n' }),
    422,
    'BAD_HEADER',
    'line 1: the header of the CSV names two columns "prompt"',
  ],
  [
    'of CSV without a row that fits',
    () => ({ body: 'prompt,model,output\n1,2\n' }),
    422,
    'NOT_CSV',
    'line 2: the row has 2 cells, found "1,2"; the header has 3 cells',
  ],
  [
    'of CSV with an open quote',
    () => ({ body: 'prompt,model,output\n"1,2,3\n' }),
    400,
    'TRUNCATED',
    'the row that begins at line 2 opens a quote that is never closed',
  ],
  [
    'that is half of Parquet',
    () => ({ body: 'PAR1 and no footer' }),
    400,
    'TRUNCATED',
    'the Parquet file ends without its footer',
  ],
  [
    'that only looks like Parquet',
    () => ({ body: Buffer.from('PAR1xxxx\x04\0\0\0PAR1', 'latin1') }),
    422,
    'BAD_PARQUET',
    'the Parquet file cannot be read',
  ],
  [
    'that ends inside a list',
    () => ({ body: `[${row()},` }),
    400,
    'TRUNCATED',
    'the JSON array has no closing bracket; the file ends at line 1',
  ],
  [
    'in UTF-16',
    () => ({ body: Buffer.from(`\ufeff${row()}`, 'utf16le') }),
    422,
    'UNSUPPORTED_FILE_TYPE',
    'this is UTF-16 text; JSONL, a JSON array, CSV or Parquet is read',
  ],
  [
    'in Latin-1',
    () => ({ body: Buffer.from(row({ prompt: 'é' }), 'latin1') }),
    422,
    'NOT_JSON',
    'the row is not valid UTF-8; save the file as UTF-8',
  ],
  ['that is no gzip', () => ({ body: 'not compressed at all', encoding: 'gzip' }), 400, 'BAD_GZIP', 'gzip'],
  [
    'that is half a gzip',
    () => ({ body: gzipSync(row()).subarray(0, 40), encoding: 'gzip' }),
    400,
    'TRUNCATED',
    'the gzip file ends before its last frame does: it was cut off',
  ],
  [
    'that is no zstd',
    () => ({ body: 'not compressed at all', encoding: 'zstd' }),
    400,
    'BAD_ZSTD',
    'the file is not valid zstd',
  ],
  [
    'in an encoding that is not read',
    () => ({ body: row(), encoding: 'br' }),
    400,
    'BAD_ENCODING',
    'the encoding must be one of identity, gzip, zstd, found "br"',
  ],
  [
    'without a usable row',
    () => ({ body: row({ prompt: 3 }) }),
    422,
    'NO_USABLE_ROW',
    'None of the 1 rows can be used; nothing went in.',
  ],
  [
    'in an unknown format',
    () => ({ body: row(), query: '?format=xml' }),
    400,
    'BAD_USER_INPUT',
    'format must be one of auto, native, trl, hh-rlhf, model-outputs, found "xml"',
  ],
  [
    'with an unknown option',
    () => ({ body: row(), query: '?colour=red' }),
    400,
    'BAD_USER_INPUT',
    'colour: is not an option; allowed are format, queueId, dryRun, pairs.',
  ],
  [
    'with an option twice',
    () => ({ body: row(), query: '?dryRun=true&dryRun=false' }),
    400,
    'BAD_USER_INPUT',
    'dryRun: is ["true","false"]; allowed are true and false.',
  ],
  [
    'with half an intention',
    () => ({ body: row(), query: '?dryRun=maybe' }),
    400,
    'BAD_USER_INPUT',
    'dryRun: is "maybe"; allowed are true and false.',
  ],
  [
    'for no pairs',
    () => ({ body: row(), query: '?pairs=0' }),
    400,
    'BAD_USER_INPUT',
    'pairs: is "0"; allowed are 1 to 120 (all pairs of 16 responses).',
  ],
  [
    'for a queue that is none',
    () => ({ body: row(), query: '?queueId=main' }),
    404,
    'NOT_FOUND',
    'There is no such queue.',
  ],
  [
    "for another project's queue",
    ({ rankings }) => ({ body: row(), query: `?queueId=${rankings.queueId}` }),
    404,
    'NOT_FOUND',
    'There is no such queue.',
  ],
  [
    'under a key with a slash',
    () => ({ body: row(), key: 'a%2Fb' }),
    400,
    'BAD_USER_INPUT',
    'importKey: "a/b" is not 1 to 200 letters, digits or any of . _ ~ : @ + = -',
  ],
  [
    'under a key with NUL',
    () => ({ body: row(), key: 'a%00b' }),
    400,
    'BAD_USER_INPUT',
    'importKey: "a\\u0000b" is not 1 to 200 letters',
  ],
  [
    'under a key of 201 letters',
    () => ({ body: row(), key: 'k'.repeat(201) }),
    400,
    'BAD_USER_INPUT',
    `importKey: "${'k'.repeat(40)}" is not 1 to 200 letters`,
  ],
  [
    'for a project that is none',
    ({ pairs }) => ({ body: row(), project: { ...pairs, id: 'mine' } }),
    404,
    'NOT_FOUND',
    'There is no such project.',
  ],
];

/** Rows that are refused in the midst of good ones, with the issue that tells why. */
export const badRows: BadRow[] = [
  ['that is cut off', '{"prompt": ', null, 'INVALID_JSON', 'the row is not valid JSON'],
  ['that is a list', '[1]', null, 'NOT_AN_OBJECT', 'the row must be a JSON object, found a list of 1'],
  ['that is null', 'null', null, 'NOT_AN_OBJECT', 'the row must be a JSON object, found null'],
  [
    'nested without end',
    `{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}`,
    null,
    'TOO_DEEP',
    'lists and objects nest 5001 deep; 64 are allowed',
  ],
  [
    'with a number for a prompt',
    row({ prompt: 3 }),
    'prompt',
    'WRONG_TYPE',
    'prompt must be a text or a list of messages, found the number 3',
  ],
  [
    'with nothing to answer',
    row({ prompt: '' }),
    'prompt',
    'EMPTY_VALUE',
    'prompt ends with an empty message; there is nothing to answer',
  ],
  [
    'with a message that says nothing',
    row({ prompt: [{ role: 'user' }] }),
    'prompt[0].content',
    'MISSING_FIELD',
    'prompt[0].content is missing; it must be a text',
  ],
  [
    'with a role that is none',
    row({ prompt: [{ role: 'wizard', content: 'x' }] }),
    'prompt[0].role',
    'INVALID_ROLE',
    'prompt[0].role must be one of system, developer, user, assistant, tool, found "wizard"',
  ],
  [
    'with half a character',
    '{"prompt": "\\ud800", "responses": []}',
    'prompt',
    'INVALID_TEXT',
    'the text holds half a surrogate pair',
  ],
  [
    'with no responses',
    row({ responses: [] }),
    'responses',
    'TOO_FEW_RESPONSES',
    'responses has 0; 2 to 16 are allowed',
  ],
  [
    'with one response',
    row({ responses: [response('a')] }),
    'responses',
    'TOO_FEW_RESPONSES',
    'responses has 1; 2 to 16 are allowed',
  ],
  [
    'with seventeen',
    row({ responses: [...'abcdefghijklmnopq'].map((id) => response(id)) }),
    'responses',
    'TOO_MANY_RESPONSES',
    'responses has 17; 2 to 16 are allowed',
  ],
  [
    'with a text for responses',
    row({ responses: 'x' }),
    'responses',
    'WRONG_TYPE',
    'responses must be a list of 2 to 16, found the text "x"',
  ],
  [
    'with a number for an answer',
    row({ responses: [response('a', 1), response('b')] }),
    'responses[0].content',
    'WRONG_TYPE',
    "responses[0].content must be a text or a list of the assistant's messages, found the number 1",
  ],
  [
    'with an id twice',
    row({ responses: [response('a'), response('a')] }),
    'responses[1].id',
    'DUPLICATE_RESPONSE_ID',
    'responses[1].id "a" is that of responses[0] too; give each its own',
  ],
  [
    'with equal answers',
    row({ responses: [response('a', 'same'), response('b', 'same')] }),
    'responses',
    'IDENTICAL_RESPONSES',
    '',
  ],
  ['with an empty id', row({ id: '' }), 'id', 'EMPTY_VALUE', 'id is empty'],
  [
    'with a number for an id',
    row({ id: 5 }),
    'id',
    'WRONG_TYPE',
    'id must be a text, found the number 5; write "5"',
  ],
  [
    'with a text for tags',
    row({ tags: 'x' }),
    'tags',
    'WRONG_TYPE',
    'tags must be a list of texts or null, found the text "x"',
  ],
  [
    'with a word for a priority',
    row({ priority: 'high' }),
    'priority',
    'WRONG_TYPE',
    'priority must be an integer, found the text "high"',
  ],
  [
    'with the tag for training and no gold',
    row({ tags: ['training'] }),
    'gold',
    'TRAINING_WITHOUT_GOLD',
    'a row with the tag "training" is practice with a known answer: give it gold, or take the tag away',
  ],
];
