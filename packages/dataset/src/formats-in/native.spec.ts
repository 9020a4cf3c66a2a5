import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { assistantSays, makeImportRow, makeResponse, userSays } from '../../test/make-rows.ts';
import { jsonl, readAll, shortIssues } from '../../test/read-all.ts';
import { importLine } from '../formats-out/native.ts';
import { rowIdFromContent } from '../rows/content-hash.ts';

const RESPONSES = [
  { id: 'a', content: '4' },
  { id: 'b', content: '5' },
];

/** A minimal row with some fields replaced. */
function rowWith(fields: object): object {
  return { id: 'row-1', prompt: '2+2?', responses: RESPONSES, ...fields };
}

function responseWith(fields: object): object {
  return rowWith({ responses: [RESPONSES[0], { ...RESPONSES[1], ...fields }] });
}

function responsesNumbered(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ id: `r${index}`, content: `answer ${index}` }));
}

describe('the native format', () => {
  it('numbers responses that come without an id by their place', async () => {
    const { rows, issues } = await readAll(jsonl(responseWith({ id: undefined })));
    expect(issues).toEqual([]);
    expect(rows.map(({ responses }) => responses.map(({ id }) => id))).toEqual([['a', 'r2']]);
  });

  it('reads a full row', async () => {
    const row = {
      id: 'row-1',
      prompt: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: '2+2?' },
      ],
      responses: [
        { id: 'a', content: '4', model: 'm1', source: 'model', license: 'MIT', params: { temperature: 0.7 } },
        { id: 'b', content: [{ role: 'assistant', content: '5' }], model: 'm2' },
      ],
      category: 'math',
      language: 'en',
      license: 'cc-by-4.0',
      source_url: 'https://example.org/1',
      tags: ['easy', 'easy', 'sum'],
      priority: -3,
      gold: { ranking: [['a'], ['b']], explanation: 'It is 4.' },
      metadata: { split: 7 },
    };
    const { format, rows, issues } = await readAll(jsonl(row));
    expect(format).toBe('native');
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        ...row,
        responses: [
          {
            id: 'a',
            messages: assistantSays('4'),
            model: 'm1',
            source: 'model',
            license: 'MIT',
            params: { temperature: 0.7 },
          },
          { id: 'b', messages: assistantSays('5'), model: 'm2', source: null, license: null, params: null },
        ],
        tags: ['easy', 'sum'],
      },
    ]);
  });

  it('takes absent and null fields for the same, and gives a row without id one of its content', async () => {
    const nulls = {
      id: null,
      category: null,
      language: null,
      license: null,
      source_url: null,
      tags: null,
      priority: null,
    };
    const { rows } = await readAll(
      jsonl(rowWith({ ...nulls, gold: null, metadata: null }), { prompt: '2+2?', responses: RESPONSES }),
    );
    const expected = makeImportRow({ responses: [makeResponse('a', '4'), makeResponse('b', '5')] });
    const id = rowIdFromContent(expected);
    expect(rows).toEqual([
      { ...expected, id },
      { ...expected, id },
    ]);
  });

  it('reads back what it writes', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => text.trim() !== '' && !text.includes('\0'));
    const label = fc.option(text.filter(({ length }) => length <= 200));
    const rowWithTexts = fc.record({
      id: text,
      question: text,
      answers: fc.uniqueArray(text, { minLength: 2, maxLength: 16, selector: (answer) => answer.trim() }),
      category: label,
      model: label,
    });
    await fc.assert(
      fc.asyncProperty(rowWithTexts, async ({ id, question, answers, category, model }) => {
        const responses = answers.map((answer, index) => makeResponse(`r${index}`, answer, { model }));
        const row = makeImportRow({ id: id.slice(0, 200), prompt: userSays(question), responses, category });
        const { rows, issues } = await readAll(importLine(row));
        expect(issues).toEqual([]);
        expect(rows).toEqual([row]);
      }),
    );
  });

  it.each<[string, object | string, Array<[string | null, string]>]>([
    ['a row that is no object', '[1]', [[null, 'NOT_AN_OBJECT']]],
    ['a row that is no JSON', '{"prompt": ', [[null, 'INVALID_JSON']]],
    ['an id that is a number', rowWith({ id: 7 }), [['id', 'WRONG_TYPE']]],
    ['an empty id', rowWith({ id: ' ' }), [['id', 'EMPTY_VALUE']]],
    ['an id that is too long', rowWith({ id: 'x'.repeat(201) }), [['id', 'TOO_LONG']]],
    ['no prompt', rowWith({ prompt: undefined }), [['prompt', 'MISSING_FIELD']]],
    ['a prompt that is null', rowWith({ prompt: null }), [['prompt', 'WRONG_TYPE']]],
    [
      'a prompt that is an object',
      rowWith({ prompt: { role: 'user', content: 'x' } }),
      [['prompt', 'WRONG_TYPE']],
    ],
    ['an empty prompt', rowWith({ prompt: '' }), [['prompt', 'EMPTY_VALUE']]],
    ['a prompt without messages', rowWith({ prompt: [] }), [['prompt', 'EMPTY_VALUE']]],
    ['a message that is a text', rowWith({ prompt: ['x'] }), [['prompt[0]', 'WRONG_TYPE']]],
    [
      'a role that is no role',
      rowWith({ prompt: [{ role: 'human', content: 'x' }] }),
      [['prompt[0].role', 'INVALID_ROLE']],
    ],
    [
      'a role that is null',
      rowWith({ prompt: [{ role: null, content: 'x' }] }),
      [['prompt[0].role', 'WRONG_TYPE']],
    ],
    [
      'a message without content',
      rowWith({ prompt: [{ role: 'user' }] }),
      [['prompt[0].content', 'MISSING_FIELD']],
    ],
    [
      'content that is null',
      rowWith({ prompt: [{ role: 'user', content: null }] }),
      [['prompt[0].content', 'WRONG_TYPE']],
    ],
    [
      'ShareGPT keys',
      rowWith({ prompt: [{ from: 'human', value: 'x' }] }),
      [['prompt[0].role', 'MISSING_FIELD']],
    ],
    [
      'a late system message',
      rowWith({
        prompt: [
          { role: 'user', content: 'x' },
          { role: 'system', content: 'y' },
        ],
      }),
      [['prompt[1].role', 'MESSAGE_ORDER']],
    ],
    [
      'a prompt that ends with the assistant',
      rowWith({ prompt: [{ role: 'assistant', content: 'x' }] }),
      [['prompt', 'MESSAGE_ORDER']],
    ],
    ['no responses', rowWith({ responses: undefined }), [['responses', 'MISSING_FIELD']]],
    ['responses that are an object', rowWith({ responses: { a: '4' } }), [['responses', 'WRONG_TYPE']]],
    ['one response', rowWith({ responses: RESPONSES.slice(1) }), [['responses', 'TOO_FEW_RESPONSES']]],
    [
      'seventeen responses',
      rowWith({ responses: responsesNumbered(17) }),
      [['responses', 'TOO_MANY_RESPONSES']],
    ],
    [
      'a response that is a text',
      rowWith({ responses: ['4', '5'] }),
      [
        ['responses[0]', 'WRONG_TYPE'],
        ['responses[1]', 'WRONG_TYPE'],
      ],
    ],
    ['a response id that is a number', responseWith({ id: 2 }), [['responses[1].id', 'WRONG_TYPE']]],
    [
      'a response id that is too long',
      responseWith({ id: 'b'.repeat(201) }),
      [['responses[1].id', 'TOO_LONG']],
    ],
    ['two responses with one id', responseWith({ id: 'a' }), [['responses[1].id', 'DUPLICATE_RESPONSE_ID']]],
    [
      'a response without content',
      responseWith({ content: undefined }),
      [['responses[1].content', 'MISSING_FIELD']],
    ],
    [
      'response content that is a number',
      responseWith({ content: 5 }),
      [['responses[1].content', 'WRONG_TYPE']],
    ],
    ['a response without messages', responseWith({ content: [] }), [['responses[1].content', 'EMPTY_VALUE']]],
    [
      'a response by the user',
      responseWith({ content: userSays('5') }),
      [['responses[1].content', 'MESSAGE_ORDER']],
    ],
    [
      'a response with an instruction inside',
      responseWith({
        content: [...assistantSays('5'), { role: 'developer', content: '' }, ...assistantSays('5')],
      }),
      [['responses[1].content[1].role', 'INVALID_ROLE']],
    ],
    [
      'a response that ends with a tool',
      responseWith({ content: [...assistantSays('5'), { role: 'tool', content: '5' }] }),
      [['responses[1].content', 'MESSAGE_ORDER']],
    ],
    [
      'content that is too long',
      responseWith({ content: 'x'.repeat(1_000_001) }),
      [['responses[1].content', 'TOO_LONG']],
    ],
    ['a model that is a number', responseWith({ model: 4 }), [['responses[1].model', 'WRONG_TYPE']]],
    ['params that are a list', responseWith({ params: [] }), [['responses[1].params', 'WRONG_TYPE']]],
    ['equal responses', responseWith({ content: ' 4\n' }), [['responses', 'IDENTICAL_RESPONSES']]],
    ['a category that is a list', rowWith({ category: ['math'] }), [['category', 'WRONG_TYPE']]],
    ['a category that is too long', rowWith({ category: 'x'.repeat(201) }), [['category', 'TOO_LONG']]],
    ['tags that are a text', rowWith({ tags: 'easy' }), [['tags', 'WRONG_TYPE']]],
    ['a tag that is a number', rowWith({ tags: ['easy', 1] }), [['tags[1]', 'WRONG_TYPE']]],
    ['too many tags', rowWith({ tags: Array.from({ length: 101 }, String) }), [['tags', 'TOO_LONG']]],
    ['a priority that is a text', rowWith({ priority: 'high' }), [['priority', 'WRONG_TYPE']]],
    ['a priority that is a fraction', rowWith({ priority: 0.5 }), [['priority', 'WRONG_TYPE']]],
    ['metadata that is a text', rowWith({ metadata: 'x' }), [['metadata', 'WRONG_TYPE']]],
    ['gold that is a list', rowWith({ gold: [['a'], ['b']] }), [['gold', 'WRONG_TYPE']]],
    ['gold without ranking', rowWith({ gold: { explanation: 'x' } }), [['gold.ranking', 'MISSING_FIELD']]],
    [
      'gold with another field',
      rowWith({ gold: { ranking: [['a'], ['b']], best: 'a' } }),
      [['gold.best', 'INVALID_GOLD']],
    ],
    [
      'gold with a flat ranking',
      rowWith({ gold: { ranking: ['a', 'b'] } }),
      [['gold.ranking[0]', 'WRONG_TYPE']],
    ],
    [
      'gold with an empty tie group',
      rowWith({ gold: { ranking: [['a', 'b'], []] } }),
      [['gold.ranking[1]', 'INVALID_GOLD']],
    ],
    [
      'gold with an unknown id',
      rowWith({ gold: { ranking: [['a'], ['c']] } }),
      [['gold.ranking[1][0]', 'INVALID_GOLD']],
    ],
    [
      'gold with an id twice',
      rowWith({ gold: { ranking: [['a'], ['b', 'a']] } }),
      [['gold.ranking[1][1]', 'INVALID_GOLD']],
    ],
    [
      'gold that leaves a response out',
      rowWith({ gold: { ranking: [['a']] } }),
      [['gold.ranking', 'INVALID_GOLD']],
    ],
    [
      'gold with a number to explain it',
      rowWith({ gold: { ranking: [['a'], ['b']], explanation: 4 } }),
      [['gold.explanation', 'WRONG_TYPE']],
    ],
  ])('refuses %s and takes the rows around it', async (_, row, expected) => {
    const { items, issues } = await readAll(jsonl(rowWith({ id: 'before' }), row, rowWith({ id: 'after' })));
    expect(items.map(({ line, type }) => [line, type])).toEqual([
      [1, 'row'],
      [2, 'rejected'],
      [3, 'row'],
    ]);
    expect(shortIssues(issues)).toEqual(expected.map(([field, code]) => [2, field, code]));
    expect(issues.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each<[object, string]>([
    [
      rowWith({ prompt: [{ role: 'human', content: 'x' }] }),
      'prompt[0].role must be one of system, developer, user, assistant, tool, found "human"; did you mean "user"?',
    ],
    [
      rowWith({ prompt: [{ role: 'User', content: 'x' }] }),
      'prompt[0].role must be one of system, developer, user, assistant, tool, found "User"; did you mean "user"?',
    ],
    [
      rowWith({ prompt: [{ role: 'judge', content: 'x' }] }),
      'prompt[0].role must be one of system, developer, user, assistant, tool, found "judge"',
    ],
    [
      rowWith({ prompt: [{ role: 'constructor', content: 'x' }] }),
      'prompt[0].role must be one of system, developer, user, assistant, tool, found "constructor"',
    ],
    [rowWith({ id: 7 }), 'id must be a text, found the number 7; write "7"'],
    [rowWith({ responses: responsesNumbered(17) }), 'responses has 17; 2 to 16 are allowed'],
    [rowWith({ responses: undefined }), 'responses is missing; it must be a list of 2 to 16'],
    [
      rowWith({ gold: { ranking: [['a'], ['c']] } }),
      '"c" is no response of this row; its responses are "a", "b"',
    ],
    [rowWith({ gold: { ranking: [['b']] } }), 'gold.ranking lacks "a"; it must rank every response'],
    [
      responseWith({ content: '4' }),
      'responses[1].content says the same as responses[0].content; there is nothing to choose between',
    ],
    [
      responseWith({ content: { role: 'assistant', content: '5' } }),
      "responses[1].content must be a text or a list of the assistant's messages, found an object (put the one message into a list)",
    ],
  ])('says what it found and what is allowed: %j', async (row, message) => {
    const { issues } = await readAll(jsonl(row));
    expect(issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('reports every fault of a row', async () => {
    const { issues } = await readAll(jsonl({ id: 1, prompt: 2, responses: 3, tags: 4, priority: 'x' }));
    expect(issues.map(({ field }) => field)).toEqual(['id', 'prompt', 'responses', 'tags', 'priority']);
  });

  it('takes equal responses in a RANKING project, and some equal ones of many in a PAIRWISE one, with a warning', async () => {
    const three = rowWith({ responses: [...RESPONSES, { id: 'c', content: '4 ' }] });
    for (const [row, kind] of [
      [responseWith({ content: '4' }), 'RANKING'],
      [three, 'RANKING'],
      [three, 'PAIRWISE'],
    ] as const) {
      const { rows, issues } = await readAll(jsonl(row), { kind });
      expect(rows).toHaveLength(1);
      expect(issues).toMatchObject([
        { field: 'responses', code: 'IDENTICAL_RESPONSES', severity: 'warning' },
      ]);
    }
  });

  it('takes an empty response with a warning', async () => {
    const { rows, issues } = await readAll(jsonl(responseWith({ content: ' ' })));
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([
      { line: 1, field: 'responses[1].content', code: 'EMPTY_RESPONSE', severity: 'warning' },
    ]);
  });

  it('keeps unknown fields in metadata, wherever they stood, with one warning a field', async () => {
    const row = rowWith({
      score: 1,
      metadata: { score: 2 },
      prompt: [{ role: 'user', content: '2+2?', mood: 'calm' }],
      responses: [RESPONSES[0], { ...RESPONSES[1], rating: 3 }],
    });
    const { rows, issues } = await readAll(jsonl(row, { ...row, id: 'row-2' }));
    expect(rows[1]?.metadata).toEqual({
      score: 2,
      'row.score': 1,
      'prompt[0].mood': 'calm',
      'responses[1].rating': 3,
    });
    expect(shortIssues(issues)).toEqual([
      [1, 'score', 'UNKNOWN_FIELD'],
      [1, 'prompt[].mood', 'UNKNOWN_FIELD'],
      [1, 'responses[].rating', 'UNKNOWN_FIELD'],
    ]);
  });

  it('keeps an unknown field named __proto__ without touching any prototype', async () => {
    const { rows } = await readAll(
      `{"id": "x", "prompt": "2+2?", "responses": ${JSON.stringify(RESPONSES)}, "__proto__": {"a": 1}}\n`,
    );
    expect(Object.entries(rows[0]?.metadata ?? {})).toEqual([['__proto__', { a: 1 }]]);
  });
});
