import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from '@jest/globals';
import { batchesOf, bytesOf, exportText } from '../../test/export-text.ts';
import { assistantSays, makeResponse, makeSnapshotRow, userSays } from '../../test/make-rows.ts';
import { chunksOf, readAll } from '../../test/read-all.ts';
import type { Message } from '../rows/import-row.ts';
import type { JsonObject } from '../rows/json-value.ts';
import { parseExportOptions, type ExportFormat } from './export-formats.ts';
import { exportRows } from './export-rows.ts';
import { snapshotLine } from './native.ts';

const DEVELOPER: Message = { role: 'developer', content: 'Be brief.' };
const ASKED: Message = { role: 'user', content: '2+2?', name: 'Ann' };
const CALLED: Message = {
  role: 'assistant',
  content: '',
  reasoning: 'I had better ask.',
  tool_calls: [
    { id: 'call-1', name: 'add', arguments: '{"a":2,"b":2}' },
    { name: 'check', arguments: '{"a": ' },
  ],
};
const RESULT: Message = { role: 'tool', content: '4', name: 'add', tool_call_id: 'call-1' };
const PLAIN = makeSnapshotRow({ id: 'plain' });
const WITH_TOOLS = makeSnapshotRow({
  id: 'tools',
  prompt: [DEVELOPER, ASKED],
  responses: [
    makeResponse('a', '', { messages: [CALLED, RESULT, ...assistantSays('4')], model: 'm1' }),
    makeResponse('b', '5', { model: 'm2' }),
  ],
});
const NOTHING = { name: null, reasoning_content: null, tool_calls: null, tool_call_id: null };
const OPENAI_CALLS = [
  { id: 'call-1', type: 'function', function: { name: 'add', arguments: '{"a":2,"b":2}' } },
  { id: null, type: 'function', function: { name: 'check', arguments: '{"a": ' } },
];

const ROWS = [PLAIN, WITH_TOOLS];

async function parquetOf(format: ExportFormat): Promise<Uint8Array<ArrayBuffer>> {
  const request = parseExportOptions({ format, type: 'parquet' }, ['train']);
  const { chunks } = exportRows(batchesOf(ROWS), request, { strengthLabels: 0, hasParts: true });
  return Uint8Array.from(Buffer.concat(await bytesOf(chunks)));
}

/** The reader leaves a list that is null out. */
function withoutNulls(rows: unknown): unknown {
  const text = JSON.stringify(rows, (_, value: unknown) => {
    if (typeof value === 'bigint') return Number(value);
    return value === null ? undefined : value;
  });
  return JSON.parse(text);
}

const answer = (message: Message) =>
  makeSnapshotRow({
    prompt: [DEVELOPER, ASKED],
    responses: [makeResponse('a', '', { messages: [message] }), makeResponse('b', '5')],
  });

describe('messages with more than role and content', () => {
  it('stand in trl with all keys in every message of the file, in OpenAI’s shape', async () => {
    const { lines } = await exportText(ROWS, { format: 'trl' });
    expect(lines.map(({ prompt }) => prompt)).toEqual([
      [{ role: 'user', content: '2+2?', ...NOTHING }],
      [
        { role: 'system', content: 'Be brief.', ...NOTHING },
        { role: 'user', content: '2+2?', ...NOTHING, name: 'Ann' },
      ],
    ]);
    expect(lines[1]?.['chosen']).toEqual([
      {
        role: 'assistant',
        content: '',
        name: null,
        reasoning_content: 'I had better ask.',
        tool_calls: OPENAI_CALLS,
        tool_call_id: null,
      },
      { role: 'tool', content: '4', ...NOTHING, name: 'add', tool_call_id: 'call-1' },
      { role: 'assistant', content: '4', ...NOTHING },
    ]);
  });

  it('leave files of plain messages as they were', async () => {
    const { lines } = await exportText([PLAIN], { format: 'trl' });
    expect(lines[0]?.['prompt']).toEqual([{ role: 'user', content: '2+2?' }]);
  });

  it('are whole in a native export, which can be imported again', async () => {
    const line = snapshotLine(WITH_TOOLS);
    const { rows } = await readAll(line);
    expect(rows[0]?.prompt).toEqual(WITH_TOOLS.prompt);
    expect(rows[0]?.responses).toEqual(WITH_TOOLS.responses);
    expect(rows.map((row) => snapshotLine({ ...WITH_TOOLS, ...row, metadata: {} }))).toEqual([line]);
  });

  it.each<ExportFormat>([
    'native',
    'trl',
    'trl-implicit',
    'openrlhf',
    'kto',
    'ultrafeedback',
    'battles',
    'openai',
  ])('are in %s as Parquet what they are as JSONL', async (format) => {
    const { lines } = await exportText(ROWS, { format });
    const file = await parquetOf(format);
    expect(withoutNulls(await parquetReadObjects({ file: file.buffer }))).toEqual(withoutNulls(lines));
  });

  it('come back from a native Parquet file', async () => {
    const { rows } = await readAll(chunksOf(await parquetOf('native')));
    expect(rows.map(({ prompt, responses }) => [prompt, responses])).toEqual(
      ROWS.map(({ prompt, responses }) => [prompt, responses]),
    );
  });

  it('come back from a trl Parquet file, with the developer as the system', async () => {
    const { rows } = await readAll(chunksOf(await parquetOf('trl')));
    expect(rows[1]?.prompt).toEqual([{ role: 'system', content: 'Be brief.' }, ASKED]);
    expect(rows[1]?.responses.map(({ messages }) => messages)).toEqual(
      expect.arrayContaining([WITH_TOOLS.responses[0]?.messages, assistantSays('5')]),
    );
  });
});

describe('an export for OpenAI', () => {
  const [call] = CALLED.tool_calls ?? [];

  it('has calls of tools in its own shape and no key that it would refuse', async () => {
    const { lines } = await exportText([answer({ ...CALLED, tool_calls: call ? [call] : [] })], {
      format: 'openai',
    });
    expect(lines).toEqual([
      {
        input: {
          messages: [DEVELOPER, ASKED],
          tools: [],
          parallel_tool_calls: true,
        },
        preferred_output: [{ role: 'assistant', content: '', tool_calls: [OPENAI_CALLS[0]] }],
        non_preferred_output: [{ role: 'assistant', content: '5' }],
      },
    ]);
  });

  it('has results of tools in its prompts', async () => {
    const prompt = [ASKED, { ...CALLED, tool_calls: call ? [call] : [] }, RESULT];
    const { lines } = await exportText([makeSnapshotRow({ prompt })], { format: 'openai' });
    const input = lines[0]?.['input'] as JsonObject;
    expect(input['messages']).toEqual([
      ASKED,
      { role: 'assistant', content: '', tool_calls: [OPENAI_CALLS[0]] },
      { role: 'tool', content: '4', tool_call_id: 'call-1' },
    ]);
  });

  it('leaves out what it cannot tell the call of', async () => {
    const unnamed = makeSnapshotRow({
      prompt: [ASKED, ...assistantSays('x'), { role: 'tool', content: '4' }],
    });
    const { summary } = await exportText([answer(CALLED), unnamed], { format: 'openai' });
    expect(summary.dropped).toEqual({ TOOL_MESSAGES: 2 });
  });
});

describe('formats of texts', () => {
  const calling = makeSnapshotRow({
    prompt: userSays('2+2?'),
    responses: [makeResponse('a', '', { messages: [CALLED] }), makeResponse('b', '5')],
  });
  const thinking = makeSnapshotRow({
    responses: [
      makeResponse('a', '', { messages: [{ role: 'assistant', content: '4', reasoning: 'I add.' }] }),
      makeResponse('b', '5'),
    ],
  });

  it.each(['trl-text', 'axolotl', 'llama-factory', 'hh-rlhf', 'helpsteer3', 'kwise'])(
    'leave out calls of tools, and reasoning from what was answered: %s',
    async (format) => {
      const { text, lines, summary } = await exportText([calling, thinking], { format });
      expect(lines).toHaveLength(1);
      expect(text).not.toContain('I add.');
      expect(Object.values(summary.dropped)).toEqual([1]);
    },
  );
});
