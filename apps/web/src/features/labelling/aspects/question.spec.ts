import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { choose, emptyAnswer } from '../answer/answer-draft.ts';
import { accuracy, style, taskWith } from '../answer/task-for-tests.ts';
import { rank } from '../ranking/ranking-draft.ts';
import { rate } from './aspect-answers.ts';
import { chosenOption, optionsOf, withOption } from './aspect-options.ts';
import { OVERALL, type Question, nextUnanswered, questionBeside, questionsOf } from './question.ts';

beforeAll(() => loadMessages('labelling', 'en'));

const pair = taskWith({ aspects: [style, accuracy] });
const styleAsked: Question = { aspect: 0, response: null };
const accuracyOf = (response: number): Question => ({ aspect: 1, response });

describe('the questions of the dock', () => {
  it('are the overall one, then each aspect, a rating for each response', () => {
    expect(questionsOf(pair, [0, 1])).toEqual([OVERALL, styleAsked, accuracyOf(0), accuracyOf(1)]);
    expect(questionsOf(taskWith(), [0, 1])).toEqual([OVERALL]);
  });

  it('are walked round and round', () => {
    expect(questionBeside(pair, OVERALL, -1, [0, 1])).toEqual(accuracyOf(1));
    expect(questionBeside(pair, accuracyOf(1), 1, [0, 1])).toEqual(OVERALL);
    expect(questionBeside(pair, styleAsked, 1, [0, 1])).toEqual(accuracyOf(0));
  });

  it('lead on to the next without an answer, the overall one included', () => {
    const empty = emptyAnswer(pair, 2);
    const next = (draft: typeof empty, from: Question) => nextUnanswered(pair, draft, from, [0, 1], 0);
    expect(next(choose(empty, 0), OVERALL)).toEqual(styleAsked);
    const rated = { ...empty, aspects: rate(empty.aspects, accuracy, 1, 2) };
    expect(next(rated, accuracyOf(1))).toEqual(OVERALL);
    const all = { ...choose(rated, 0), aspects: withOption(pair, rated, styleAsked, 1) };
    expect(next(all, styleAsked)).toEqual(accuracyOf(0));
    const done = { ...all, aspects: rate(all.aspects, accuracy, 0, 0) };
    expect(next(done, accuracyOf(0))).toEqual(accuracyOf(0));
  });

  it('go back to the places of a ranking when all is said of the response that is read', () => {
    const task = taskWith({ kind: 'RANKING', aspects: [accuracy] });
    const empty = emptyAnswer(task, 3);
    const placed = { ...empty, ranking: rank(empty.ranking, { act: 'place', response: 2, place: 1 }) };
    const asked = { aspect: 0, response: 2 };
    expect(nextUnanswered(task, placed, OVERALL, [2], 2)).toEqual(asked);
    const rated = { ...placed, aspects: rate(placed.aspects, accuracy, 2, 1) };
    expect(nextUnanswered(task, rated, asked, [2], 2)).toEqual(OVERALL);
  });
});

describe('the options of a question', () => {
  it('are the two sides of a preference, and neither where ties are allowed', () => {
    expect(optionsOf(pair, styleAsked).map(({ name }) => name)).toEqual([
      'Style: A better',
      'Style: about the same',
      'Style: B better',
    ]);
    expect(optionsOf({ ...pair, allowTies: false }, styleAsked)).toHaveLength(2);
  });

  it('are the labels of a rubric, from lowest to highest', () => {
    expect(optionsOf(pair, accuracyOf(1)).map(({ name }) => name)).toEqual([
      'Accuracy of B: 1 of 3, wrong',
      'Accuracy of B: 2 of 3, half right',
      'Accuracy of B: 3 of 3, right',
    ]);
  });

  it.each([
    [styleAsked, 1],
    [styleAsked, 2],
    [accuracyOf(0), 0],
    [accuracyOf(1), 2],
  ])('are chosen as they were given (%#)', (question, option) => {
    const empty = emptyAnswer(pair, 2);
    expect(chosenOption(pair, empty, question)).toBeNull();
    const aspects = withOption(pair, empty, question, option);
    expect(chosenOption(pair, { ...empty, aspects }, question)).toBe(option);
    expect(withOption(pair, { ...empty, aspects }, question, option)).toBe(aspects);
    expect(withOption(pair, empty, question, 9)).toBe(empty.aspects);
  });
});
