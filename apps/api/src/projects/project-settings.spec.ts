import { describe, expect, it } from '@jest/globals';
import { type NewProject, projectOf } from './project-settings.ts';

function refusalOf(input: Partial<NewProject>): string {
  try {
    projectOf({ name: 'Answers', kind: 'PAIRWISE', ...input });
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

describe('a new project', () => {
  it('has the defaults of the contract', () => {
    expect(projectOf({ name: '  Answers ', kind: 'RANKING' })).toEqual({
      name: 'Answers',
      kind: 'RANKING',
      guidelines: '',
      guidelinesVersion: 1,
      allowTies: true,
      strengthLabels: [],
      rankingMode: 'FULL',
      aspects: [],
      allowAllBad: false,
      flags: ['unsafe', 'personal data', 'wrong language', 'broken rendering'],
      rationale: 'OPTIONAL',
      rationaleMinLength: 0,
      reasons: [],
      idealAnswer: 'OFF',
      undoSeconds: 600,
      trainingComparisons: null,
      trainingThreshold: null,
      judgementsPerComparison: 1,
      leaseSeconds: 1800,
    });
  });

  it('takes null for the default, as GraphQL may send it', () => {
    const nothing = {
      guidelines: null,
      allowTies: null,
      strengthLabels: null,
      rationale: null,
      judgementsPerComparison: null,
      leaseSeconds: null,
    };
    expect(projectOf({ name: 'A', kind: 'PAIRWISE', ...nothing })).toEqual(
      projectOf({ name: 'A', kind: 'PAIRWISE' }),
    );
  });

  it('keeps guidelines as they were typed, and labels in their order', () => {
    const settings = projectOf({
      name: 'A',
      kind: 'PAIRWISE',
      guidelines: '# Judge\n\n  kindly ',
      strengthLabels: [' a little', 'much '],
      allowTies: false,
    });
    expect(settings).toMatchObject({
      guidelines: '# Judge\n\n  kindly ',
      strengthLabels: ['a little', 'much'],
      allowTies: false,
    });
  });

  it.each<[Partial<NewProject>, string]>([
    [{ name: ' ' }, 'name: has 0 characters; allowed are 1 to 200.'],
    [{ name: 'x'.repeat(201) }, 'name: has 201 characters; allowed are 1 to 200.'],
    [{ guidelines: 'x'.repeat(100_001) }, 'guidelines: has 100001 characters; allowed are at most 100000.'],
    [
      { kind: 'RANKING', strengthLabels: ['much'] },
      'strengthLabels: is for PAIRWISE projects; leave it out in a RANKING project.',
    ],
    [{ kind: 'RANKING', strengthLabels: [] }, 'accepted'],
    [{ strengthLabels: [...'abcdefgh'] }, 'strengthLabels: has 8 labels; allowed are at most 7.'],
    [{ strengthLabels: ['a', ' '] }, 'strengthLabels[1]: has 0 characters; allowed are 1 to 80.'],
    [
      { strengthLabels: ['a', 'b', ' a'] },
      'strengthLabels[2]: repeats "a"; labels are told apart by their words.',
    ],
    [{ judgementsPerComparison: 0 }, 'judgementsPerComparison: is 0; allowed are 1 to 100.'],
    [{ judgementsPerComparison: 101 }, 'judgementsPerComparison: is 101; allowed are 1 to 100.'],
    [{ leaseSeconds: 0 }, 'leaseSeconds: is 0; allowed are 1 to 604800.'],
    [{ leaseSeconds: 604_801 }, 'leaseSeconds: is 604801; allowed are 1 to 604800.'],
  ])('with %.60j', (input, message) => {
    expect(refusalOf(input)).toBe(message);
  });
});
