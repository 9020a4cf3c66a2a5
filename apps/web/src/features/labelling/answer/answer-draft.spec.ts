import { describe, expect, it } from '@jest/globals';
import { type LabellingTask, answerOf, choose, emptyAnswer, missing, undoChoice } from './answer-draft.ts';
import { rank } from '../ranking/ranking-draft.ts';

const task = (overrides: Partial<LabellingTask> = {}): LabellingTask => ({
  id: 'p',
  name: 'Project',
  kind: 'PAIRWISE',
  guidelines: '',
  guidelinesVersion: 1,
  leaseSeconds: 1800,
  undoSeconds: 600,
  allowTies: true,
  strengthLabels: ['slightly better', 'much better'],
  rationale: 'OPTIONAL',
  myWork: { judgements: 0, judgementsToday: 0 },
  progress: { done: 0, total: 0 },
  queues: [],
  ...overrides,
});

describe('an answer draft of a pair', () => {
  const pair = task();

  it('says what is missing until a stop was chosen', () => {
    expect(missing(pair, emptyAnswer(pair, 2))).toEqual({
      short: 'Choose first',
      shortest: 'Choose first',
      full: 'Say which is better, or that they are about the same.',
      field: 'answer',
    });
    expect(missing(pair, choose(emptyAnswer(pair, 2), 3))).toBeNull();
  });

  it('becomes a ranking and a strength', () => {
    const draft = { ...choose(emptyAnswer(pair, 2), 4), rationale: '  clearer  ' };
    expect(answerOf(pair, draft, ['x', 'y'])).toEqual({
      ranking: [['y'], ['x']],
      strength: 1,
      rationale: 'clearer',
    });
  });

  it('cannot be an answer before a choice', () => {
    expect(() => answerOf(pair, emptyAnswer(pair, 2), ['x', 'y'])).toThrow(RangeError);
  });

  it('takes choices back one by one', () => {
    const twice = choose(choose(emptyAnswer(pair, 2), 1), 4);
    expect(undoChoice(twice).choice).toBe(1);
    expect(undoChoice(undoChoice(twice)).choice).toBeNull();
    expect(undoChoice(undoChoice(undoChoice(twice))).choice).toBeNull();
    expect(choose(twice, 4)).toBe(twice);
  });

  it('wants a reason where one is required, and drops one where none is asked for', () => {
    const strict = task({ rationale: 'REQUIRED' });
    const chosen = choose(emptyAnswer(strict, 2), 0);
    expect(missing(strict, chosen)?.full).toBe('Say why: a reason is required.');
    expect(missing(strict, { ...chosen, rationale: ' \n' })?.short).toBe('Say why');
    expect(missing(strict, { ...chosen, rationale: 'shorter' })).toBeNull();
    const off = task({ rationale: 'OFF' });
    expect(answerOf(off, { ...chosen, rationale: 'left over' }, ['x', 'y']).rationale).toBeNull();
  });
});

describe('an answer draft of a ranking', () => {
  const ranking = task({ kind: 'RANKING', strengthLabels: [] });

  it('says how many are still to place, and becomes tie groups without a strength', () => {
    const empty = emptyAnswer(ranking, 3);
    expect(missing(ranking, empty)).toMatchObject({ short: '3 still to place', shortest: '3 to place' });
    const placed = [2, 0, 1].reduce(
      (draft, response) => rank(draft, { act: 'append', response }),
      empty.ranking,
    );
    const draft = { ...empty, ranking: placed };
    expect(missing(ranking, draft)).toBeNull();
    expect(answerOf(ranking, draft, ['x', 'y', 'z'])).toEqual({
      ranking: [['z'], ['x'], ['y']],
      strength: null,
      rationale: null,
    });
  });
});
