import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { prefer, rate } from '../aspects/aspect-answers.ts';
import { chooseBest, tieBest } from '../ranking/best-draft.ts';
import { rank } from '../ranking/ranking-draft.ts';
import { type AnswerDraft, choose, emptyAnswer } from './answer-draft.ts';
import { answerOf } from './answer-of.ts';
import { accuracy, style, taskWith } from './task-for-tests.ts';

beforeAll(() => loadMessages('labelling', 'en'));

const nothingBeside = {
  aspects: null,
  flags: [],
  flagged: [],
  allBad: false,
  reasons: [],
  idealAnswer: null,
};

describe('the answer of a pair', () => {
  const pair = taskWith();
  const draft = { ...choose(emptyAnswer(pair, 2), 4), rationale: '  clearer  ' };

  it('is a ranking, a strength and the reason', () => {
    expect(answerOf(pair, draft, ['x', 'y'])).toEqual({
      ...nothingBeside,
      ranking: [['y'], ['x']],
      strength: 1,
      rationale: 'clearer',
    });
  });

  it('is none before a choice', () => {
    expect(() => answerOf(pair, emptyAnswer(pair, 2), ['x', 'y'])).toThrow(RangeError);
  });

  it('leaves out what the task does not ask for', () => {
    const left: AnswerDraft = {
      ...draft,
      isAllBad: true,
      reasons: ['Correctness'],
      ideal: { content: 'Best.', base: null },
      aspects: prefer(new Map(), style, 1),
    };
    expect(answerOf(taskWith({ rationale: 'OFF' }), left, ['x', 'y'])).toEqual({
      ...nothingBeside,
      ranking: [['y'], ['x']],
      strength: 1,
      rationale: null,
    });
  });

  it('carries all that was said beside it', () => {
    const task = taskWith({
      aspects: [accuracy, style],
      allowAllBad: true,
      reasons: ['Correctness', 'Code'],
      idealAnswer: 'OPTIONAL',
    });
    const rated = rate(rate(new Map(), accuracy, 0, 2), accuracy, 1, 0);
    const said: AnswerDraft = {
      ...draft,
      aspects: prefer(rated, style, null),
      isAllBad: true,
      flags: [
        { flag: 'unsafe', response: 1 },
        { flag: 'wrong language', response: null },
      ],
      reasons: ['Code', 'Correctness'],
      ideal: { content: 'Best.', base: 0 },
    };
    expect(answerOf(task, said, ['x', 'y'])).toMatchObject({
      aspects: { Accuracy: { ratings: { x: 2, y: 0 } }, Style: { preferred: null } },
      allBad: true,
      flags: ['wrong language'],
      flagged: [{ responseId: 'y', flag: 'unsafe' }],
      reasons: ['Correctness', 'Code'],
      idealAnswer: { content: 'Best.', editedFrom: 'x' },
    });
  });
});

describe('the answer of several', () => {
  it('is tie groups without a strength', () => {
    const task = taskWith({ kind: 'RANKING', strengthLabels: [] });
    const empty = emptyAnswer(task, 3);
    const ranking = [2, 0, 1].reduce(
      (draft, response) => rank(draft, { act: 'append', response }),
      empty.ranking,
    );
    expect(answerOf(task, { ...empty, ranking }, ['x', 'y', 'z'])).toEqual({
      ...nothingBeside,
      ranking: [['z'], ['x'], ['y']],
      strength: null,
      rationale: null,
    });
  });

  it('is the best and the rest where only the best is asked', () => {
    const task = taskWith({ kind: 'RANKING', rankingMode: 'BEST', strengthLabels: [] });
    const empty = emptyAnswer(task, 3);
    const best = chooseBest(empty.ranking, 1);
    const rankingOf = (ranking: typeof best) =>
      answerOf(task, { ...empty, ranking }, ['x', 'y', 'z']).ranking;
    expect(rankingOf(best)).toEqual([['y'], ['x', 'z']]);
    expect(rankingOf(tieBest(best, 0))).toEqual([['x', 'y'], ['z']]);
    expect(rankingOf(tieBest(tieBest(best, 0), 2))).toEqual([['x', 'y', 'z']]);
    expect(() => rankingOf(empty.ranking)).toThrow(RangeError);
  });
});
