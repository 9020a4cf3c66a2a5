import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { keyOfStop, scaleOf, stepTowards, toAnswer } from './pair-draft.ts';

const LABELS = ['Slightly better', 'Better', 'Much better'];
const scale = (strengthLabels: readonly string[], allowTies: boolean) =>
  scaleOf({ strengthLabels, allowTies });
const names = (...args: Parameters<typeof scale>) => scale(...args).map(({ name }) => name);

const answers = (labels: readonly string[]) => scale(labels, true).map((stop) => toAnswer(stop, ['a', 'b']));

beforeAll(() => loadMessages('labelling', 'en'));

describe('the scale between A and B', () => {
  it('runs from A, strongest, over the tie to B, strongest', () => {
    expect(names(LABELS, true)).toEqual([
      'A much better',
      'A better',
      'A slightly better',
      'About the same',
      'B slightly better',
      'B better',
      'B much better',
    ]);
  });

  it('has no middle where ties are not allowed, and one stop a side without labels', () => {
    expect(names(['slightly'], false)).toEqual(['A slightly', 'B slightly']);
    expect(names([], true)).toEqual(['A better', 'About the same', 'B better']);
    expect(names([], false)).toEqual(['A better', 'B better']);
  });

  it('is weighed alike on both sides', () => {
    expect(scale(LABELS, true).map(({ weight }) => Math.round(3 * weight))).toEqual([3, 2, 1, 0, 1, 2, 3]);
  });

  it('has a digit for each stop up to the tenth', () => {
    expect([0, 6, 8, 9, 10].map(keyOfStop)).toEqual(['1', '7', '9', '0', null]);
  });

  it('leaves a name such as GPT as it is written', () => {
    expect(names(['GPT-like'], false)).toEqual(['A GPT-like', 'B GPT-like']);
  });
});

describe('a step on the scale', () => {
  it('begins with the mildest preference and ends at the strongest', () => {
    const stops = scale(LABELS, true);
    expect(stepTowards(stops, null, -1)).toBe(2);
    expect(stepTowards(stops, null, 1)).toBe(4);
    expect(stepTowards(stops, 3, 1)).toBe(4);
    expect(stepTowards(stops, 0, -1)).toBe(0);
    expect(stepTowards(stops, 6, 1)).toBe(6);
  });
});

describe('the answer of a stop', () => {
  it('is a ranking, best first, with the index of the label, weakest first', () => {
    expect(answers(LABELS)).toEqual([
      { ranking: [['a'], ['b']], strength: 2 },
      { ranking: [['a'], ['b']], strength: 1 },
      { ranking: [['a'], ['b']], strength: 0 },
      { ranking: [['a', 'b']], strength: null },
      { ranking: [['b'], ['a']], strength: 0 },
      { ranking: [['b'], ['a']], strength: 1 },
      { ranking: [['b'], ['a']], strength: 2 },
    ]);
  });

  it('has no strength where the project has no labels', () => {
    expect(answers([]).map(({ strength }) => strength)).toEqual([null, null, null]);
  });
});
