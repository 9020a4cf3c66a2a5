import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { prefer, rate } from '../aspects/aspect-answers.ts';
import { chooseBest } from '../ranking/best-draft.ts';
import { rank } from '../ranking/ranking-draft.ts';
import { type AnswerDraft, choose, emptyAnswer } from './answer-draft.ts';
import { missing } from './missing.ts';
import { accuracy, style, taskWith } from './task-for-tests.ts';

beforeAll(() => loadMessages('labelling', 'en'));

const chosen = (draft: Partial<AnswerDraft> = {}): AnswerDraft => ({
  ...choose(emptyAnswer({ allowTies: true }, 2), 0),
  ...draft,
});

describe('what is missing from a pair', () => {
  it('is a choice first', () => {
    expect(missing(taskWith(), emptyAnswer(taskWith(), 2))).toEqual({
      short: 'Choose first',
      shortest: 'Choose first',
      full: 'Say which is better, or that they are about the same.',
      field: 'answer',
    });
    const strict = taskWith({ allowTies: false });
    expect(missing(strict, emptyAnswer(strict, 2))?.full).toBe('Say which is better.');
    expect(missing(taskWith(), chosen())).toBeNull();
  });

  it('is each aspect that is asked, in order, and where it is answered', () => {
    const task = taskWith({ aspects: [style, accuracy] });
    expect(missing(task, chosen())).toMatchObject({
      short: 'Style',
      field: 'aspect',
      question: { aspect: 0, response: null },
    });
    const preferred = prefer(new Map(), style, null);
    expect(missing(task, chosen({ aspects: preferred }))).toMatchObject({
      short: 'Accuracy of A',
      full: 'Accuracy of A is still to be rated.',
      question: { aspect: 1, response: 0 },
    });
    const one = rate(preferred, accuracy, 0, 1);
    expect(missing(task, chosen({ aspects: one }))?.question).toEqual({ aspect: 1, response: 1 });
    expect(missing(task, chosen({ aspects: rate(one, accuracy, 1, 0) }))).toBeNull();
  });

  it('is no aspect that may be left out, unless it is half rated', () => {
    const task = taskWith({
      aspects: [
        { ...style, isRequired: false },
        { ...accuracy, isRequired: false },
      ],
    });
    expect(missing(task, chosen())).toBeNull();
    const half = rate(new Map(), accuracy, 1, 2);
    expect(missing(task, chosen({ aspects: half }))?.short).toBe('Accuracy of A');
  });

  it('is a reason where one is required', () => {
    const task = taskWith({ rationale: 'REQUIRED' });
    expect(missing(task, chosen({ rationale: ' \n' }))).toMatchObject({
      short: 'Say why',
      full: 'Say why: a reason is required.',
      field: 'why',
    });
    expect(missing(task, chosen({ rationale: 'shorter' }))).toBeNull();
  });

  it('is the rest of a reason that is too short, also of one that need not be given', () => {
    const task = taskWith({ rationaleMinLength: 10 });
    expect(missing(task, chosen({ rationale: ' shorter👍 ' }))).toMatchObject({
      short: 'Say more: 8 of 10',
      shortest: '8 of 10',
      full: 'The reason has 8 of 10 characters.',
      field: 'why',
    });
    expect(missing(task, chosen({ rationale: 'shorter by half' }))).toBeNull();
    expect(missing(task, chosen())).toBeNull();
    expect(missing({ ...task, rationale: 'REQUIRED' }, chosen())?.short).toBe('Say why');
    expect(missing({ ...task, rationale: 'OFF' }, chosen({ rationale: 'left' }))).toBeNull();
  });

  it('is an ideal answer where one is required', () => {
    const task = taskWith({ idealAnswer: 'REQUIRED' });
    expect(missing(task, chosen())).toMatchObject({ short: 'Ideal answer', field: 'ideal' });
    expect(missing(task, chosen({ ideal: { content: ' ', base: null } }))).not.toBeNull();
    expect(missing(task, chosen({ ideal: { content: 'As A.', base: 0 } }))).toBeNull();
    expect(missing({ ...task, idealAnswer: 'OPTIONAL' }, chosen())).toBeNull();
  });
});

describe('what is missing of several', () => {
  it('is how many are still to place', () => {
    const task = taskWith({ kind: 'RANKING' });
    const empty = emptyAnswer(task, 3);
    expect(missing(task, empty)).toMatchObject({
      short: '3 still to place',
      shortest: '3 to place',
      full: '3 still to place: an untouched order is no answer.',
    });
    const ranking = [2, 0, 1].reduce(
      (draft, response) => rank(draft, { act: 'append', response }),
      empty.ranking,
    );
    expect(missing(task, { ...empty, ranking })).toBeNull();
  });

  it('is the best where only that is asked', () => {
    const task = taskWith({ kind: 'RANKING', rankingMode: 'BEST' });
    const empty = emptyAnswer(task, 3);
    expect(missing(task, empty)?.short).toBe('Choose the best');
    expect(missing(task, { ...empty, ranking: chooseBest(empty.ranking, 2) })).toBeNull();
  });
});
