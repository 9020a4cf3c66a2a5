import { describe, expect, it } from '@jest/globals';
import { assistantSays, userSays } from '../../test/make-rows.ts';
import { jsonl, readAll, shortIssues } from '../../test/read-all.ts';
import { rowOfOutputs } from '../rows/row-of-outputs.ts';

const ALPACA = { dataset: 'helpful_base', instruction: '2+2?', output: '4', generator: 'm1' };

describe('the model-outputs format', () => {
  it.each<[string, object]>([
    ['AlpacaEval', ALPACA],
    ['prompt and response', { category: 'helpful_base', prompt: '2+2?', response: '4', model: 'm1' }],
    [
      'messages and completion',
      { category: 'helpful_base', messages: userSays('2+2?'), completion: assistantSays('4'), model: 'm1' },
    ],
  ])('reads %s rows', async (_, row) => {
    const { format, items, outputs, issues } = await readAll(jsonl('', row));
    expect(format).toBe('model-outputs');
    expect(items).toMatchObject([{ type: 'output', line: 2 }]);
    expect(issues).toEqual([]);
    expect(outputs).toMatchObject([
      {
        prompt: userSays('2+2?'),
        category: 'helpful_base',
        response: { messages: assistantSays('4'), model: 'm1' },
      },
    ]);
  });

  it('appends the input to the instruction', async () => {
    const { outputs } = await readAll(jsonl({ ...ALPACA, input: 'in words' }, { ...ALPACA, input: '' }));
    expect(outputs.map(({ prompt }) => prompt[0]?.content)).toEqual(['2+2?\n\nin words', '2+2?']);
  });

  it('keeps licence, source and params with the answer, and the rest in metadata', async () => {
    const { outputs, issues } = await readAll(
      jsonl({ ...ALPACA, license: 'MIT', source: 'model', params: { seed: 1 }, id: 4 }),
    );
    expect(outputs[0]).toMatchObject({
      license: null,
      metadata: { id: 4 },
      response: { license: 'MIT', source: 'model', params: { seed: 1 } },
    });
    expect(shortIssues(issues)).toEqual([[1, 'id', 'UNKNOWN_FIELD']]);
  });

  it('takes an empty answer with a warning', async () => {
    const { outputs, issues } = await readAll(jsonl({ ...ALPACA, output: '' }));
    expect(outputs).toHaveLength(1);
    expect(shortIssues(issues)).toEqual([[1, 'output', 'EMPTY_RESPONSE']]);
  });

  it.each<[string, object, Array<[string | null, string]>]>([
    ['no model', { ...ALPACA, generator: undefined }, [['model', 'MISSING_FIELD']]],
    ['a model that is a number', { ...ALPACA, generator: 4 }, [['generator', 'WRONG_TYPE']]],
    ['no output', { ...ALPACA, output: undefined }, [['output', 'MISSING_FIELD']]],
    ['an output that is a number', { ...ALPACA, output: 4 }, [['output', 'WRONG_TYPE']]],
    ['an empty instruction', { ...ALPACA, instruction: '' }, [['instruction', 'EMPTY_VALUE']]],
    ['an input that is a list', { ...ALPACA, input: [] }, [['input', 'WRONG_TYPE']]],
  ])('refuses %s', async (_, row, expected) => {
    const { items, issues } = await readAll(jsonl(ALPACA, row));
    expect(items.map(({ type }) => type)).toEqual(['output', 'rejected']);
    expect(shortIssues(issues)).toEqual(expected.map(([field, code]) => [2, field, code]));
  });
});

describe('rowOfOutputs', () => {
  it('makes one comparison of the outputs of a prompt', async () => {
    const { outputs } = await readAll(
      jsonl(ALPACA, { ...ALPACA, dataset: null, output: '5', generator: 'm2', score: 1 }, ALPACA),
    );
    const row = rowOfOutputs(outputs);
    expect(row).toMatchObject({ prompt: userSays('2+2?'), category: 'helpful_base', gold: null });
    expect(row.responses.map(({ model }) => model)).toEqual(['m1', 'm2']);
    expect(row.metadata).toEqual({ outputs: { [row.responses[1]?.id ?? '']: { score: 1 } } });
  });

  it('gives a response the same id whatever comes with it', async () => {
    const { outputs } = await readAll(jsonl(ALPACA, { ...ALPACA, output: '5', generator: 'm2' }));
    expect(rowOfOutputs(outputs.slice(0, 1)).responses[0]?.id).toBe(rowOfOutputs(outputs).responses[0]?.id);
  });

  it('refuses none, and outputs of different prompts', async () => {
    const { outputs } = await readAll(jsonl(ALPACA, { ...ALPACA, instruction: '3+3?' }));
    expect(() => rowOfOutputs([])).toThrow('at least one output');
    expect(() => rowOfOutputs(outputs)).toThrow('must share one prompt');
  });
});
