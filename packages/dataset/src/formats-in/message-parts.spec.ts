import { describe, expect, it } from '@jest/globals';
import { jsonl, readAll, shortIssues } from '../../test/read-all.ts';
import type { Message } from '../rows/import-row.ts';

const ASKED = { role: 'user', content: '2+2?', name: 'Ann' };
const CALLED: Message = {
  role: 'assistant',
  content: '',
  reasoning: 'I had better ask.',
  tool_calls: [{ id: 'call-1', name: 'add', arguments: '{"a": 2, "b": 2}' }],
};
const RESULT: Message = { role: 'tool', content: '4', name: 'add', tool_call_id: 'call-1' };
const ANSWERED: Message = { role: 'assistant', content: 'It is 4.' };

function rowWith(first: unknown): object {
  return {
    id: 'row-1',
    prompt: [ASKED],
    responses: [
      { id: 'a', content: first },
      { id: 'b', content: '5' },
    ],
  };
}

async function readFirst(first: unknown): Promise<Message[] | undefined> {
  const { rows, issues } = await readAll(jsonl(rowWith(first)));
  expect(issues).toEqual([]);
  return rows[0]?.responses[0]?.messages;
}

describe('messages', () => {
  it('keep names, reasoning, tool calls and the call that a tool answers', async () => {
    const { rows, issues } = await readAll(jsonl(rowWith([CALLED, RESULT, ANSWERED])));
    expect(issues).toEqual([]);
    expect(rows[0]?.prompt).toEqual([ASKED]);
    expect(rows[0]?.responses[0]?.messages).toEqual([CALLED, RESULT, ANSWERED]);
    expect(Object.keys(rows[0]?.responses[0]?.messages[0] ?? {})).toEqual([
      'role',
      'content',
      'reasoning',
      'tool_calls',
    ]);
  });

  it('are read in OpenAI’s shape too, with null for the content of a call', async () => {
    const call = { id: 'call-1', type: 'function', function: { name: 'add', arguments: '{"a": 2, "b": 2}' } };
    const called = {
      role: 'assistant',
      content: null,
      reasoning_content: 'I had better ask.',
      tool_calls: [call],
    };
    expect(await readFirst([called, RESULT, ANSWERED])).toEqual([CALLED, RESULT, ANSWERED]);
  });

  it('have arguments that were taken apart already put together again', async () => {
    const called = { role: 'assistant', tool_calls: [{ name: 'add', arguments: { a: 2 } }] };
    expect(await readFirst([called])).toEqual([
      { role: 'assistant', content: '', tool_calls: [{ name: 'add', arguments: '{"a":2}' }] },
    ]);
  });

  it('keep arguments as the model wrote them, valid or not', async () => {
    const called = { ...CALLED, tool_calls: [{ name: 'add', arguments: '{"a": ' }] };
    expect(await readFirst([called])).toEqual([called]);
  });

  it('have no key of what is null or empty, as Parquet has every field in every message', async () => {
    const parts = { name: null, reasoning: '', thinking: null, tool_calls: [], tool_call_id: null };
    expect(await readFirst([{ role: 'assistant', content: '4', ...parts }])).toEqual([
      { role: 'assistant', content: '4' },
    ]);
  });

  it('may go on as a whole conversation in a response', async () => {
    const conversation = [ANSWERED, { role: 'user', content: 'Sure?' }, CALLED, RESULT, ANSWERED];
    expect(await readFirst(conversation)).toEqual(conversation);
  });

  it('may begin with a developer’s, and with no instruction later', async () => {
    const developer = { role: 'developer', content: 'Be brief.' };
    const { rows, issues } = await readAll(
      jsonl(
        { ...rowWith('4'), prompt: [developer, ASKED] },
        { ...rowWith('4'), prompt: [developer, developer, ASKED] },
      ),
    );
    expect(rows[0]?.prompt).toEqual([developer, ASKED]);
    expect(shortIssues(issues)).toEqual([[2, 'prompt[1].role', 'MESSAGE_ORDER']]);
  });

  it('of others than an assistant keep calls and reasoning in metadata', async () => {
    const prompt = [{ ...ASKED, reasoning: 'hm', tool_calls: CALLED.tool_calls }];
    const { rows, issues } = await readAll(jsonl({ ...rowWith('4'), prompt }));
    expect(rows[0]?.prompt).toEqual([ASKED]);
    expect(rows[0]?.metadata).toEqual({
      'prompt[0].reasoning': 'hm',
      'prompt[0].tool_calls': CALLED.tool_calls,
    });
    expect(issues.map(({ code }) => code)).toEqual(['UNKNOWN_FIELD', 'UNKNOWN_FIELD']);
  });

  it('keep in metadata what a call has beside', async () => {
    const call = { index: 0, name: 'add', arguments: '{}' };
    const { rows } = await readAll(jsonl(rowWith([{ role: 'assistant', content: '', tool_calls: [call] }])));
    expect(rows[0]?.metadata).toEqual({ 'responses[0].content[0].tool_calls[0].index': 0 });
  });

  it.each<[string, unknown, string, string]>([
    ['calls that are a text', 'add()', '', 'WRONG_TYPE'],
    ['a call that is a text', ['add()'], '[0]', 'WRONG_TYPE'],
    ['a call of another type', [{ type: 'custom', custom: {} }], '[0].type', 'WRONG_TYPE'],
    ['a function that is a text', [{ function: 'add' }], '[0].function', 'WRONG_TYPE'],
    ['a call without a name', [{ function: { arguments: '{}' } }], '[0].function.name', 'MISSING_FIELD'],
    ['a call without arguments', [{ id: 'x', name: 'add' }], '[0].arguments', 'MISSING_FIELD'],
    ['arguments that are a list', [{ name: 'add', arguments: [2, 2] }], '[0].arguments', 'WRONG_TYPE'],
    ['an id that is a number', [{ id: 7, name: 'add', arguments: '{}' }], '[0].id', 'WRONG_TYPE'],
    [
      'arguments that are too long',
      [{ name: 'add', arguments: 'x'.repeat(1_000_001) }],
      '[0].arguments',
      'TOO_LONG',
    ],
    ['a name that is too long', [{ name: 'x'.repeat(201), arguments: '{}' }], '[0].name', 'TOO_LONG'],
    ['too many calls', Array.from({ length: 101 }, () => ({ name: 'add', arguments: '{}' })), '', 'TOO_LONG'],
  ])('refuse %s, with line and field', async (_, calls, field, code) => {
    const { issues, items } = await readAll(
      jsonl(rowWith('4'), rowWith([{ role: 'assistant', content: '4', tool_calls: calls }])),
    );
    expect(shortIssues(issues)).toEqual([[2, `responses[0].content[0].tool_calls${field}`, code]]);
    expect(items.map(({ type }) => type)).toEqual(['row', 'rejected']);
  });

  it.each([
    ['a name', { name: 5 }],
    ['reasoning', { thinking: ['a', 'b'] }],
    ['content', { content: null }],
  ])('refuse %s of another type', async (_, part) => {
    const { issues } = await readAll(jsonl(rowWith([{ role: 'assistant', content: '4', ...part }])));
    const [key] = Object.keys(part);
    expect(shortIssues(issues)).toEqual([[1, `responses[0].content[0].${key}`, 'WRONG_TYPE']]);
  });
});

const calling = (text: string, id: string) => [
  { role: 'assistant', content: '', tool_calls: [{ id, name: 'add', arguments: text }] },
];
const pair = (first: unknown, second: unknown) => ({
  prompt: '2+2?',
  responses: [{ content: first }, { content: second }],
});

describe('responses with tool calls', () => {
  it('are not empty, and differ where their calls do', async () => {
    const { rows, issues } = await readAll(jsonl(pair(calling('{"a":2}', '1'), calling('{"a":3}', '1'))));
    expect([rows.length, issues]).toEqual([1, []]);
  });

  it('are equal to an annotator whatever the ids of their calls', async () => {
    const { issues } = await readAll(jsonl(pair(calling('{"a":2}', '1'), calling('{"a":2}', '2'))));
    expect(issues.map(({ code }) => code)).toEqual(['IDENTICAL_RESPONSES']);
  });

  it('are read from trl rows and model outputs', async () => {
    const chosen = [CALLED, RESULT, ANSWERED];
    const rejected = [CALLED, { ...RESULT, content: '5' }, ANSWERED];
    const { rows } = await readAll(jsonl({ prompt: [ASKED], chosen, rejected }));
    expect(rows[0]?.responses.map(({ messages }) => messages)).toEqual(
      expect.arrayContaining([chosen, rejected]),
    );
    const { outputs } = await readAll(jsonl({ messages: [ASKED], output: chosen, model: 'm1' }));
    expect(outputs[0]?.response.messages).toEqual(chosen);
  });
});
