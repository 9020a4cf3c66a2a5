import { describe, expect, it } from '@jest/globals';
import {
  assistantSays,
  makeConsensus,
  makeJudgement,
  makeResponse,
  makeSnapshotRow,
  userSays,
} from '../../test/make-rows.ts';
import { exportText, linesOf, PROMPT_ID } from '../../test/export-text.ts';
import type { Message } from '../rows/import-row.ts';

const SYSTEM: Message = { role: 'system', content: 'Be brief.' };
const DIALOGUE = [...userSays('Hi'), ...assistantSays('Hello.'), ...userSays('2+2?')];
const FOUR = [makeResponse('a', '4'), makeResponse('b', '5'), makeResponse('c', '6'), makeResponse('d', '7')];

/** Two votes for b over a, strong and weak, and one weak vote against. */
const STRONG = makeSnapshotRow({
  judgements: [
    makeJudgement({ id: 'j1', ranking: [['b'], ['a']], strength: 2, rationale: 'b is right' }),
    makeJudgement({ id: 'j2', ranking: [['b'], ['a']], strength: 0, annotator: 'annotator-2' }),
    makeJudgement({ id: 'j3', ranking: [['a'], ['b']], strength: 0, annotator: 'annotator-3' }),
    makeJudgement({
      id: 'j4',
      ranking: [['a'], ['b']],
      strength: 2,
      annotator: 'annotator-4',
      counted: false,
    }),
  ],
  consensus: makeConsensus([['b'], ['a']], {
    pairs: [{ first: 'a', second: 'b', p: 0.25, judgements: 3 }],
    strength: 1,
    agreement: 0.5,
  }),
});
const TIED = makeSnapshotRow({
  id: 'tied',
  judgements: [makeJudgement({ ranking: [['a', 'b']] })],
  consensus: makeConsensus([['a', 'b']]),
});

describe('each format writes', () => {
  it.each<[string, string]>([
    [
      'trl',
      `{"prompt":[{"role":"user","content":"2+2?"}],"chosen":[{"role":"assistant","content":"5"}],"rejected":[{"role":"assistant","content":"4"}],"margin":1.0,"id":"row-1/b>a","prompt_id":"${PROMPT_ID}"}`,
    ],
    [
      'trl-implicit',
      `{"chosen":[{"role":"user","content":"2+2?"},{"role":"assistant","content":"5"}],"rejected":[{"role":"user","content":"2+2?"},{"role":"assistant","content":"4"}],"margin":1.0,"id":"row-1/b>a","prompt_id":"${PROMPT_ID}"}`,
    ],
    [
      'trl-text',
      `{"prompt":"2+2?","chosen":" 5","rejected":" 4","margin":1.0,"id":"row-1/b>a","prompt_id":"${PROMPT_ID}"}`,
    ],
    [
      'openai',
      '{"input":{"messages":[{"role":"user","content":"2+2?"}],"tools":[],"parallel_tool_calls":true},"preferred_output":[{"role":"assistant","content":"5"}],"non_preferred_output":[{"role":"assistant","content":"4"}]}',
    ],
    [
      'llama-factory',
      '{"conversations":[{"from":"human","value":"2+2?"}],"chosen":{"from":"gpt","value":"5"},"rejected":{"from":"gpt","value":"4"}}',
    ],
    [
      'axolotl',
      '{"messages":[{"role":"user","content":"2+2?"}],"chosen":{"role":"assistant","content":"5"},"rejected":{"role":"assistant","content":"4"}}',
    ],
    [
      'openrlhf',
      '{"prompt":[{"role":"user","content":"2+2?"}],"chosen":[{"role":"assistant","content":"5"}],"rejected":[{"role":"assistant","content":"4"}],"margin":1.0}',
    ],
    [
      'helpsteer3',
      '{"domain":"general","language":"unknown","context":[{"role":"user","content":"2+2?"}],"response1":"4","response2":"5","overall_preference":1,"individual_preference":[{"score":3,"reasoning":"b is right","feedback1":"","feedback2":""},{"score":1,"reasoning":"","feedback1":"","feedback2":""},{"score":-1,"reasoning":"","feedback1":"","feedback2":""}]}',
    ],
    [
      'hh-rlhf',
      '{"chosen":"\\n\\nHuman: 2+2?\\n\\nAssistant: 5","rejected":"\\n\\nHuman: 2+2?\\n\\nAssistant: 4"}',
    ],
    [
      'ultrafeedback',
      `{"prompt":"2+2?","prompt_id":"${PROMPT_ID}","chosen":[{"role":"user","content":"2+2?"},{"role":"assistant","content":"5"}],"rejected":[{"role":"user","content":"2+2?"},{"role":"assistant","content":"4"}],"messages":[{"role":"user","content":"2+2?"},{"role":"assistant","content":"5"}],"score_chosen":0.75,"score_rejected":0.25}`,
    ],
    [
      'kwise',
      '{"prompt":"\\n\\nHuman: 2+2?\\n\\nAssistant: ","answers":[{"answer":"5","model":"m2","rank":1.0},{"answer":"4","model":"m1","rank":2.0}],"turns":1,"num_responses":2,"source":["unknown"],"good_natured":true}',
    ],
    [
      'battles',
      `{"question_id":"${PROMPT_ID}","model_a":"m1","model_b":"m2","winner":"model_b","judge":"consensus","conversation_a":[{"role":"user","content":"2+2?"},{"role":"assistant","content":"4"}],"conversation_b":[{"role":"user","content":"2+2?"},{"role":"assistant","content":"5"}],"turn":1,"language":"unknown","tstamp":1795514400.5}`,
    ],
  ])('%s', async (format, line) => {
    const { text, summary } = await exportText([STRONG], { format }, 3);
    expect(text).toBe(`${line}\n`);
    expect(summary).toMatchObject({ comparisons: 1, rows: 1, dropped: {} });
  });

  it('kto, one row a completion', async () => {
    const { text } = await exportText([STRONG], { format: 'kto' }, 3);
    expect(text).toBe(
      '{"prompt":[{"role":"user","content":"2+2?"}],"completion":[{"role":"assistant","content":"5"}],"label":true}\n' +
        '{"prompt":[{"role":"user","content":"2+2?"}],"completion":[{"role":"assistant","content":"4"}],"label":false}\n',
    );
  });

  it('native, everything in its place', async () => {
    const row = makeSnapshotRow({
      prompt: [SYSTEM, ...userSays('2+2?')],
      gold: { ranking: [['a'], ['b']], explanation: null },
      judgements: [
        makeJudgement({
          all_bad: true,
          reasons: ['clear'],
          response_flags: [{ response: 'b', flag: 'unsafe' }],
          ideal_answer: {
            content: 'Four',
            edited_from: 'a',
            edits: [{ at: 0, removed: '4', added: 'Four' }],
          },
          renderings: [{ response: 'a', form: 'markdown', saw_raw: true }],
          superseded_by: 'j2',
        }),
      ],
      ranking_mode: 'best',
    });
    const { text } = await exportText([row], { format: 'native' });
    expect(text).toBe(
      '{"id":"row-1","prompt":[{"role":"system","content":"Be brief."},{"role":"user","content":"2+2?"}],' +
        '"responses":[{"id":"a","content":"4","model":"m1","source":null,"license":null,"params":null},' +
        '{"id":"b","content":"5","model":"m2","source":null,"license":null,"params":null}],' +
        '"category":null,"language":null,"license":null,"source_url":null,"tags":[],"priority":0,' +
        '"gold":{"ranking":[["a"],["b"]],"explanation":null},"metadata":{},' +
        '"judgements":[{"id":"j1","annotator":"annotator-1","ranking":[["a"],["b"]],"strength":null,"aspects":null,' +
        '"rationale":null,"flags":[],"shown_order":["b","a"],"duration_ms":1200,"submitted_at":"2026-11-24T10:00:00.500Z",' +
        '"guidelines_version":1,"counted":true,"all_bad":true,"reasons":["clear"],' +
        '"response_flags":[{"response":"b","flag":"unsafe"}],' +
        '"ideal_answer":{"content":"Four","edited_from":"a","edits":[{"at":0,"removed":"4","added":"Four"}]},' +
        '"renderings":[{"response":"a","form":"markdown","saw_raw":true}],"superseded_by":"j2"}],' +
        '"consensus":{"ranking":[["a"],["b"]],"pairs":[{"first":"a","second":"b","p":1.0,"judgements":1}],' +
        '"strength":null,"method":"borda","agreement":null},"split":"train","ranking_mode":"best"}\n',
    );
  });
});

describe('ties', () => {
  it.each<[string, Array<[string, number | undefined]>]>([
    ['drop', []],
    [
      'both',
      [
        ['tied/a>b', undefined],
        ['tied/b>a', undefined],
      ],
    ],
    [
      'half',
      [
        ['tied/a>b', 0.5],
        ['tied/b>a', 0.5],
      ],
    ],
  ])('under %s', async (ties, expected) => {
    const { lines, summary } = await exportText([TIED, STRONG], { format: 'trl', ties }, 3);
    const weightOfOthers = ties === 'half' ? 1 : undefined;
    expect(lines.map(({ id, weight }) => [id, weight])).toEqual([...expected, ['row-1/b>a', weightOfOthers]]);
    expect(lines.map(({ margin }) => margin)).toEqual([...expected.map(() => 0), 1]);
    expect(summary.dropped).toEqual(ties === 'drop' ? { TIE: 1 } : {});
  });

  it('are kept where a format has a place for them', async () => {
    expect((await exportText([TIED], { format: 'battles' })).lines).toMatchObject([{ winner: 'tie' }]);
    expect((await exportText([TIED], { format: 'helpsteer3' })).lines).toMatchObject([
      { overall_preference: 0, individual_preference: [{ score: 0 }] },
    ]);
    const { lines } = await exportText([TIED], { format: 'kwise' });
    expect(lines[0]?.['answers']).toMatchObject([{ rank: 1 }, { rank: 1 }]);
    expect((await exportText([TIED], { format: 'battles', ties: 'drop' })).summary.dropped).toEqual({
      TIE: 1,
    });
  });
});

describe('votes', () => {
  it('give a row a counted judgement, with its own strength', async () => {
    const { lines } = await exportText([STRONG], { format: 'trl', votes: 'each' }, 3);
    expect(lines.map(({ id, margin }) => [id, margin])).toEqual([
      ['row-1/j1/b>a', 3],
      ['row-1/j2/b>a', 1],
      ['row-1/j3/a>b', 1],
    ]);
  });

  it('of a battle are the annotators, with the sides as they were shown', async () => {
    const { lines } = await exportText([STRONG], { format: 'battles', votes: 'each' });
    expect(lines.map(({ judge, model_a, winner }) => [judge, model_a, winner])).toEqual([
      ['annotator-1', 'm2', 'model_a'],
      ['annotator-2', 'm2', 'model_a'],
      ['annotator-3', 'm2', 'model_b'],
    ]);
  });
});

describe('agreement', () => {
  it.each([
    ['0.5', ['row-1/b>a'], { AGREEMENT_UNKNOWN: 1 }],
    ['0.51', [], { LOW_AGREEMENT: 1, AGREEMENT_UNKNOWN: 1 }],
  ])('of at least %s', async (minAgreement, ids, dropped) => {
    const { lines, summary } = await exportText([STRONG, TIED], { format: 'trl', minAgreement });
    expect(lines.map(({ id }) => id)).toEqual(ids);
    expect(summary.dropped).toEqual(dropped);
  });
});

describe('pairs of a ranking', () => {
  const ranked = makeSnapshotRow({ responses: FOUR, consensus: makeConsensus([['d'], ['a', 'b'], ['c']]) });

  it.each([
    ['all', ['d>a', 'd>b', 'd>c', 'a>c', 'b>c'], 1],
    ['adjacent', ['d>a', 'd>b', 'a>c', 'b>c'], 1],
    ['best-rest', ['d>a', 'd>b', 'd>c'], undefined],
  ])('under %s', async (pairs, ids, ties) => {
    const { lines, summary } = await exportText([ranked], { format: 'trl', pairs });
    expect(lines.map(({ id }) => id)).toEqual(ids.map((id) => `row-1/${id}`));
    expect(summary.dropped['TIE']).toBe(ties);
    expect(new Set(lines.map(({ prompt_id }) => prompt_id)).size).toBe(1);
  });

  it('go the way their own votes go', async () => {
    const pairs = [
      { first: 'a', second: 'b', p: 1 / 3, judgements: 3 },
      { first: 'a', second: 'c', p: 1, judgements: 3 },
      { first: 'b', second: 'c', p: 0.5, judgements: 3 },
    ];
    const row = makeSnapshotRow({
      responses: FOUR.slice(0, 3),
      consensus: makeConsensus([['a'], ['b'], ['c']], { pairs }),
    });
    const { lines, summary } = await exportText([row], { format: 'trl' });
    expect(lines.map(({ id }) => id)).toEqual(['row-1/b>a', 'row-1/a>c']);
    expect(summary.dropped).toEqual({ TIE: 1 });
  });

  it('label a completion for kto that only won or only lost', async () => {
    const { lines, summary } = await exportText([ranked], { format: 'kto' });
    expect(lines).toMatchObject([
      { completion: assistantSays('7'), label: true },
      { completion: assistantSays('6'), label: false },
    ]);
    expect(summary.dropped).toEqual({ TIE: 1, MIXED_LABEL: 2 });
  });

  it('share ranks in kwise, and the next one counts them', async () => {
    const { lines } = await exportText([ranked], { format: 'kwise' });
    expect(lines).toMatchObject([
      {
        answers: [
          { answer: '7', rank: 1 },
          { answer: '4', rank: 2 },
          { answer: '5', rank: 2 },
          { answer: '6', rank: 4 },
        ],
      },
    ]);
  });
});

describe('what a format cannot carry', () => {
  const twoMessages = makeResponse('b', '', {
    messages: [...assistantSays('call'), { role: 'tool', content: '5' }, ...assistantSays('5')],
  });
  it.each<[string, string[], Parameters<typeof makeSnapshotRow>[0], string]>([
    [
      'an unjudged comparison',
      ['trl', 'kto', 'helpsteer3', 'kwise', 'battles'],
      { judgements: [], consensus: null },
      'UNJUDGED',
    ],
    [
      'an empty response',
      ['trl', 'kto', 'kwise', 'hh-rlhf'],
      { responses: [FOUR[0] ?? makeResponse('a', ''), makeResponse('b', ' ')] },
      'EMPTY_RESPONSE',
    ],
    [
      'a pair of the same',
      ['trl', 'openai', 'helpsteer3'],
      { responses: [makeResponse('a', '4'), makeResponse('b', '4\n')] },
      'IDENTICAL_PAIR',
    ],
    [
      'a prompt that ends with the assistant',
      ['trl', 'battles'],
      { prompt: [...userSays('Hi'), ...assistantSays('Ho')] },
      'PROMPT_ORDER',
    ],
    [
      'a late system message',
      ['trl'],
      { prompt: [...userSays('Hi'), SYSTEM, ...userSays('Ho')] },
      'PROMPT_ORDER',
    ],
    [
      'a system message',
      ['trl-text', 'hh-rlhf', 'kwise'],
      { prompt: [SYSTEM, ...userSays('2+2?')] },
      'SYSTEM_PROMPT',
    ],
    ['several turns', ['trl-text'], { prompt: DIALOGUE }, 'MULTI_TURN'],
    [
      'two turns of the user',
      ['llama-factory', 'hh-rlhf'],
      { prompt: [...userSays('Hi'), ...userSays('2+2?')] },
      'TURN_ORDER',
    ],
    [
      "a tool's message",
      ['openai', 'llama-factory', 'hh-rlhf'],
      { prompt: [...DIALOGUE, ...assistantSays('call'), { role: 'tool', content: '4' }] },
      'TOOL_MESSAGES',
    ],
    [
      'a response of several messages',
      ['trl-text', 'openai', 'axolotl', 'llama-factory', 'helpsteer3', 'hh-rlhf', 'kwise'],
      { responses: [makeResponse('a', '4'), twoMessages] },
      'MULTI_MESSAGE_RESPONSE',
    ],
    [
      'a mark of a turn in a text',
      ['hh-rlhf', 'kwise'],
      { responses: [makeResponse('a', '4\n\nHuman: no'), makeResponse('b', '5')] },
      'TURN_MARK_IN_TEXT',
    ],
    ['responses without models', ['battles'], { responses: FOUR.slice(0, 2) }, 'NO_MODEL'],
  ])('%s is counted in %j', async (_, formats, overrides, reason) => {
    for (const format of formats) {
      const { text, summary } = await exportText([makeSnapshotRow(overrides)], { format });
      expect([format, text, summary.dropped]).toEqual([format, '', { [reason]: 1 }]);
    }
  });

  it('is told in words', async () => {
    const { summary } = await exportText([TIED, makeSnapshotRow({ split: 'test' }), TIED], {
      format: 'trl',
      split: 'train',
    });
    expect(summary.describeDropped()).toBe('2 tied; 1 in another split');
  });

  it('is little where conversations are long: these formats carry all of it', async () => {
    const row = makeSnapshotRow({ prompt: DIALOGUE });
    for (const format of ['trl', 'openai', 'axolotl', 'llama-factory', 'hh-rlhf', 'kwise']) {
      expect((await exportText([row], { format })).summary.rows).toBe(1);
    }
    expect((await exportText([row], { format: 'hh-rlhf' })).lines[0]?.['chosen']).toBe(
      '\n\nHuman: Hi\n\nAssistant: Hello.\n\nHuman: 2+2?\n\nAssistant: 4',
    );
  });
});

describe('an export', () => {
  it('has the rows of its split only', async () => {
    const rows = ['train', 'test', 'train'].map((split, index) =>
      makeSnapshotRow({ id: `row-${index}`, split }),
    );
    const { lines, summary } = await exportText(rows, { format: 'native', split: 'train' });
    expect(lines.map(({ id }) => id)).toEqual(['row-0', 'row-2']);
    expect(summary).toMatchObject({ comparisons: 3, rows: 2, dropped: { OTHER_SPLIT: 1 } });
  });

  it('has a margin on every row where strength was asked, and on none elsewhere', async () => {
    for (const format of ['trl', 'trl-implicit', 'trl-text', 'openrlhf']) {
      const asked = await exportText([makeSnapshotRow(), STRONG, TIED], { format, ties: 'both' }, 3);
      expect(asked.lines.map(({ margin }) => typeof margin)).toEqual(Array(4).fill('number'));
      const unasked = await exportText([makeSnapshotRow(), STRONG], { format });
      expect(unasked.lines.some((line) => 'margin' in line)).toBe(false);
    }
  });

  it('keeps every row on one line for every reader, and replaces half surrogate pairs', async () => {
    const row = makeSnapshotRow({
      responses: [makeResponse('a', 'x\u2028y\u2029z\u0085\ud800 \\ud800'), makeResponse('b', '5')],
    });
    const { text, lines } = await exportText([row], { format: 'trl' });
    expect(text).toContain('"x\\u2028y\\u2029z\\u0085\ufffd \\\\ud800"');
    expect(lines[0]?.['chosen']).toEqual(assistantSays('x\u2028y\u2029z\u0085\ufffd \\ud800'));
  });

  it('holds kto completions of one prompt apart in a long file, and loses none', async () => {
    const rows = Array.from({ length: 600 }, (_, index) =>
      makeSnapshotRow({ id: `${index}`, prompt: userSays(`${index}?`) }),
    );
    const { lines } = await exportText(rows, { format: 'kto' });
    const prompts = lines.map(({ prompt }) => JSON.stringify(prompt));
    expect(lines).toHaveLength(1_200);
    expect(lines.filter(({ label }) => label === true)).toHaveLength(600);
    expect(prompts.some((prompt, index) => prompt === prompts[index + 1])).toBe(false);
  });

  it('is the same however the rows are batched', async () => {
    const rows = [STRONG, TIED, makeSnapshotRow({ id: 'row-3' })];
    const once = await exportText(rows, { format: 'trl' }, 3);
    expect(linesOf(once.text)).toHaveLength(2);
    expect((await exportText(rows, { format: 'trl' }, 3, 1)).text).toBe(once.text);
  });
});

describe('helpsteer3 scores', () => {
  it.each([
    [0, [1, 1]],
    [1, [1]],
    [2, [1, 2]],
    [3, [1, 2, 3]],
    [5, [1, 2, 2, 3, 3]],
    [7, [1, 1, 2, 2, 2, 3, 3]],
  ])('of %i strength labels', async (labels, scores) => {
    const rows = scores.map((_, strength) =>
      makeSnapshotRow({
        judgements: [makeJudgement({ ranking: [['b'], ['a']], strength: labels === 0 ? null : strength })],
        consensus: makeConsensus([['b'], ['a']]),
      }),
    );
    const { lines } = await exportText(rows, { format: 'helpsteer3' }, labels);
    expect(lines.map((line) => line['overall_preference'])).toEqual(scores);
  });
});
