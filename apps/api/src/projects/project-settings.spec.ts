import { describe, expect, it } from '@jest/globals';
import type { GivenAspect } from './project-aspects.ts';
import { type NewProject, projectOf } from './project-settings.ts';

function refusalOf(input: Partial<NewProject>): string {
  try {
    projectOf({ name: 'Answers', kind: 'PAIRWISE', ...input });
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

const rating = (overrides: Partial<GivenAspect> = {}): GivenAspect => ({
  name: 'Accuracy',
  kind: 'RATING',
  labels: ['wrong', 'right'],
  ...overrides,
});

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
      rankingMode: null,
      aspects: null,
      allowAllBad: null,
      flags: null,
      rationale: null,
      rationaleMinLength: null,
      reasons: null,
      idealAnswer: null,
      undoSeconds: null,
      training: null,
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

  it('keeps what is asked beside the overall judgement, trimmed', () => {
    const settings = projectOf({
      name: 'A',
      kind: 'PAIRWISE',
      aspects: [
        { name: ' Style ', kind: 'PREFERENCE', description: ' ' },
        {
          name: 'Accuracy',
          kind: 'RATING',
          description: ' Facts only. ',
          labels: ['wrong ', 'right'],
          isRequired: false,
        },
      ],
      allowAllBad: true,
      flags: [' rude '],
      reasons: ['Shorter'],
      rationaleMinLength: 20,
      idealAnswer: 'OPTIONAL',
      undoSeconds: 0,
      training: { comparisons: 5, threshold: 0.8 },
    });
    expect(settings).toMatchObject({
      aspects: [
        { name: 'Style', kind: 'PREFERENCE', description: null, labels: [], isRequired: true },
        {
          name: 'Accuracy',
          kind: 'RATING',
          description: 'Facts only.',
          labels: ['wrong', 'right'],
          isRequired: false,
        },
      ],
      allowAllBad: true,
      flags: ['rude'],
      reasons: ['Shorter'],
      rationaleMinLength: 20,
      idealAnswer: 'OPTIONAL',
      undoSeconds: 0,
      trainingComparisons: 5,
      trainingThreshold: 0.8,
    });
  });

  it('may offer no flags at all', () => {
    expect(projectOf({ name: 'A', kind: 'RANKING', flags: [] }).flags).toEqual([]);
  });

  it.each<[GivenAspect[], string]>([
    [[...'abcdefghi'].map((name) => rating({ name })), 'aspects: has 9 aspects; allowed are at most 8.'],
    [[rating({ name: ' ' })], 'aspects[0].name: has 0 characters; allowed are 1 to 60.'],
    [[rating({ name: 'x'.repeat(61) })], 'aspects[0].name: has 61 characters; allowed are 1 to 60.'],
    [
      [rating(), rating({ name: 'Accuracy ' })],
      'aspects[1].name: repeats "Accuracy"; aspects are told apart by their names.',
    ],
    [
      [rating({ description: 'x'.repeat(2001) })],
      'aspects[0].description: has 2001 characters; allowed are at most 2000.',
    ],
    [[rating({ labels: null })], 'aspects[0].labels: has 0 labels; a RATING takes 2 to 7.'],
    [[rating({ labels: ['right'] })], 'aspects[0].labels: has 1 labels; a RATING takes 2 to 7.'],
    [[rating({ labels: [...'abcdefgh'] })], 'aspects[0].labels: has 8 labels; allowed are at most 7.'],
    [
      [rating({ labels: ['a', 'a'] })],
      'aspects[0].labels[1]: repeats "a"; labels are told apart by their words.',
    ],
    [
      [rating(), rating({ name: 'Style', kind: 'PREFERENCE' })],
      'aspects[1].labels: has 2 labels; a PREFERENCE has none.',
    ],
  ])('with the aspects %.60j', (aspects, message) => {
    expect(refusalOf({ aspects })).toBe(message);
  });

  it('asks for preferences in a pair only', () => {
    expect(refusalOf({ kind: 'RANKING', aspects: [{ name: 'Style', kind: 'PREFERENCE' }] })).toBe(
      'aspects[0].kind: is PREFERENCE, which is for PAIRWISE projects; allowed here is RATING.',
    );
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
    [
      { rankingMode: 'BEST' },
      'rankingMode: is BEST, which is for RANKING projects; leave it out in a PAIRWISE project.',
    ],
    [{ kind: 'RANKING', rankingMode: 'BEST' }, 'accepted'],
    [{ flags: [...'abcdefghijklmnopqrstu'] }, 'flags: has 21 flags; allowed are at most 20.'],
    [{ flags: ['rude', 'x'.repeat(81)] }, 'flags[1]: has 81 characters; allowed are 1 to 80.'],
    [{ flags: ['rude', 'rude '] }, 'flags[1]: repeats "rude"; flags are told apart by their words.'],
    [{ reasons: [...'abcdefghijklmnopqrstu'] }, 'reasons: has 21 reasons; allowed are at most 20.'],
    [{ rationaleMinLength: -1 }, 'rationaleMinLength: is -1; allowed are 0 to 5000.'],
    [{ rationaleMinLength: 5001 }, 'rationaleMinLength: is 5001; allowed are 0 to 5000.'],
    [{ undoSeconds: -1 }, 'undoSeconds: is -1; allowed are 0 to 86400.'],
    [{ undoSeconds: 86_401 }, 'undoSeconds: is 86401; allowed are 0 to 86400.'],
    [{ training: { comparisons: 0, threshold: 1 } }, 'training.comparisons: is 0; allowed are 1 to 100.'],
    [{ training: { comparisons: 101, threshold: 1 } }, 'training.comparisons: is 101; allowed are 1 to 100.'],
    [{ training: { comparisons: 1, threshold: -0.1 } }, 'training.threshold: is -0.1; allowed are 0 to 1.'],
    [{ judgementsPerComparison: 0 }, 'judgementsPerComparison: is 0; allowed are 1 to 100.'],
    [{ judgementsPerComparison: 101 }, 'judgementsPerComparison: is 101; allowed are 1 to 100.'],
    [{ leaseSeconds: 0 }, 'leaseSeconds: is 0; allowed are 1 to 604800.'],
    [{ leaseSeconds: 604_801 }, 'leaseSeconds: is 604801; allowed are 1 to 604800.'],
  ])('with %.60j', (input, message) => {
    expect(refusalOf(input)).toBe(message);
  });
});
