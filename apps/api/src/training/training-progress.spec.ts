import { describe, expect, it } from '@jest/globals';
import { trainingProgress } from './training-progress.ts';

const asked = { trainingComparisons: 20, trainingThreshold: 0.55 };
const attempt = (answered: number, right: number, of = 20, threshold = 0.55) => ({
  attempt: 2,
  answered,
  right,
  of,
  threshold,
});

describe('training', () => {
  it('is passed where none is asked, whatever was answered before', () => {
    const none = { trainingComparisons: null, trainingThreshold: null };
    for (const before of [undefined, attempt(20, 0)])
      expect(trainingProgress(none, 5, before)).toEqual({
        isPassed: true,
        isFailed: false,
        attempt: 0,
        answered: 0,
        right: 0,
        of: 0,
        threshold: 0,
      });
  });

  it('is passed where none is at hand', () => {
    expect(trainingProgress(asked, 0, undefined)).toMatchObject({ isPassed: true, isFailed: false, of: 0 });
  });

  it.each([
    [5, 5],
    [20, 20],
    [300, 20],
  ])('asks of %i comparisons at hand %i', (available, of) => {
    expect(trainingProgress(asked, available, undefined)).toEqual({
      isPassed: false,
      isFailed: false,
      attempt: 1,
      answered: 0,
      right: 0,
      of,
      threshold: 0.55,
    });
  });

  it.each([
    [19, 19, false, false],
    [20, 11, true, false],
    [20, 10, false, true],
    [20, 20, true, false],
  ])('after %i answers, %i of them right: passed %j, failed %j', (answered, right, isPassed, isFailed) => {
    expect(trainingProgress(asked, 300, attempt(answered, right))).toEqual({
      ...attempt(answered, right),
      isPassed,
      isFailed,
    });
  });

  it('ends by the rules it began with', () => {
    const stricter = { trainingComparisons: 50, trainingThreshold: 1 };
    expect(trainingProgress(stricter, 300, attempt(20, 11))).toMatchObject({ isPassed: true, of: 20 });
  });
});
