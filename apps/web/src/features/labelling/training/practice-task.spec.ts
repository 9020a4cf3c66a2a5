import { describe, expect, it } from '@jest/globals';
import { accuracy, taskWith } from '../answer/task-for-tests.ts';
import { practiceTask, rightWanted } from './practice-task.ts';

describe('practice', () => {
  it('asks for the preference alone', () => {
    const task = taskWith({
      aspects: [accuracy],
      rationale: 'REQUIRED',
      reasons: ['Short'],
      allowAllBad: true,
    });
    expect(practiceTask(task)).toMatchObject({
      kind: 'PAIRWISE',
      aspects: [],
      rationale: 'OFF',
      reasons: [],
      allowAllBad: false,
    });
  });

  it.each([
    [10, 0.7, 7],
    [10, 0.75, 8],
    [3, 1, 3],
    [5, 0, 0],
  ])('of %d at a threshold of %d asks for %d right ones', (of, threshold, wanted) => {
    expect(rightWanted({ of, threshold })).toBe(wanted);
  });
});
