import { describe, expect, it } from '@jest/globals';
import {
  trainingFormOf,
  trainingOf,
  trainingProblems,
  workFormOf,
  workOf,
  workProblems,
} from './work-form.ts';

describe('time', () => {
  it('is minutes in the form and seconds for the API', () => {
    expect(workOf({ leaseMinutes: 30, undoMinutes: 10 })).toEqual({ leaseSeconds: 1800, undoSeconds: 600 });
  });

  it('gives back seconds that a program has set', () => {
    const work = { leaseSeconds: 90, undoSeconds: 25 };
    expect(workOf(workFormOf(work))).toEqual(work);
  });

  it('says which bound was left', () => {
    expect([...workProblems({ leaseMinutes: null, undoMinutes: 1441 })]).toEqual([
      ['leaseSeconds', { kind: 'missing' }],
      ['undoSeconds', { kind: 'outside', least: 0, most: 1440 }],
    ]);
  });
});

describe('training', () => {
  it('is per cent in the form and a share for the API', () => {
    const training = { comparisons: 4, threshold: 0.75 };
    expect(trainingFormOf(training)).toEqual({ isAsked: true, comparisons: 4, percent: 75 });
    expect(trainingOf(trainingFormOf(training))).toEqual(training);
  });

  it('is null where none is asked, whatever the numbers are', () => {
    const off = { isAsked: false, comparisons: null, percent: 900 };
    expect(trainingOf(off)).toBeNull();
    expect([...trainingProblems(off)]).toEqual([]);
    expect([...trainingProblems({ ...off, isAsked: true })].map(([field]) => field)).toEqual([
      'training.comparisons',
      'training.threshold',
    ]);
  });
});
