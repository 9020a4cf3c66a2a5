import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { answerOf } from './answer-of.ts';
import { type ToldJudgement, draftOfJudgement } from './draft-of-judgement.ts';
import { accuracy, style, taskWith } from './task-for-tests.ts';

beforeAll(() => loadMessages('labelling', 'en'));

const plain: ToldJudgement = {
  ranking: [['y'], ['x']],
  strength: 1,
  aspects: null,
  rationale: null,
  flags: [],
  flagged: [],
  allBad: false,
  reasons: [],
  idealAnswer: null,
};

describe('the draft of a judgement', () => {
  const rich = taskWith({
    aspects: [accuracy, style],
    allowAllBad: true,
    reasons: ['Correct', 'Short'],
    idealAnswer: 'OPTIONAL',
  });
  const all: ToldJudgement = {
    ...plain,
    aspects: { [accuracy.name]: { ratings: { x: 0, y: 2 } }, [style.name]: { preferred: 'y' } },
    rationale: 'Shorter.',
    flags: ['wrong language'],
    flagged: [{ responseId: 'x', flag: 'unsafe' }],
    allBad: true,
    reasons: ['Short'],
    idealAnswer: { content: 'Seven.', editedFrom: 'y' },
  };

  it.each([
    ['a pair', taskWith(), plain],
    ['a tie', taskWith(), { ...plain, ranking: [['x', 'y']], strength: null }],
    ['all that may be said beside', rich, all],
    ['an aspect that is the same', rich, { ...all, aspects: { [style.name]: { preferred: null } } }],
  ])('is what makes the judgement again: %s', (_, task, told) => {
    expect(answerOf(task, draftOfJudgement(task, told, ['x', 'y']), ['x', 'y'])).toEqual(told);
  });

  it.each([
    ['an order with ties', 'FULL' as const, [['z'], ['x', 'y'], ['w']]],
    ['the best alone', 'BEST' as const, [['y'], ['x', 'z', 'w']]],
  ])('is what makes the ranking again: %s', (_, rankingMode, ranking) => {
    const task = taskWith({ kind: 'RANKING', rankingMode });
    const draft = draftOfJudgement(task, { ...plain, ranking, strength: null }, ['x', 'y', 'z', 'w']);
    expect(answerOf(task, draft, ['x', 'y', 'z', 'w']).ranking).toEqual(ranking);
  });

  it('leaves a strength open that the scale has no more', () => {
    const draft = draftOfJudgement(taskWith(), { ...plain, strength: 5 }, ['x', 'y']);
    expect(draft.choice).toBeNull();
  });
});
