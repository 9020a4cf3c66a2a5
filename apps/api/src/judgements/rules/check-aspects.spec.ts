import { describe, expect, it } from '@jest/globals';
import type { ProjectAspect } from '../../projects/project.entity.ts';
import { checkAspects } from './check-aspects.ts';

const style: ProjectAspect = {
  name: 'style',
  kind: 'PREFERENCE',
  description: null,
  labels: [],
  isRequired: true,
};
const accuracy: ProjectAspect = {
  name: 'accuracy',
  kind: 'RATING',
  description: null,
  labels: ['wrong', 'partly', 'right'],
  isRequired: true,
};
const responses = new Set(['a', 'b']);
const good = { accuracy: { ratings: { b: 2, a: 0 } }, style: { preferred: 'b' } };

function refusalOf(given: unknown, asked: ProjectAspect[] = [style, accuracy]): string {
  try {
    checkAspects(given, asked, responses);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

describe('aspects that a project asks about', () => {
  it('are kept in its order, each response with its label', () => {
    expect(JSON.stringify(checkAspects(good, [style, accuracy], responses))).toBe(
      '{"style":{"preferred":"b"},"accuracy":{"ratings":{"a":0,"b":2}}}',
    );
  });

  it('may be the same in one respect', () => {
    const given = { style: { preferred: null } };
    expect(checkAspects(given, [style], responses)).toEqual(given);
  });

  it('may be left out where they are not required', () => {
    const optional = [
      { ...style, isRequired: false },
      { ...accuracy, isRequired: false },
    ];
    expect(checkAspects({ style: { preferred: 'a' }, accuracy: null }, optional, responses)).toEqual({
      style: { preferred: 'a' },
    });
    for (const nothing of [null, undefined, {}])
      expect(checkAspects(nothing, optional, responses)).toBeNull();
  });

  it.each([
    ['good', 'aspects: is not an object.'],
    [[good], 'aspects: is not an object.'],
    [null, 'aspects.style: is missing; this project requires {"preferred": …}.'],
    [{ style: { preferred: 'a' } }, 'aspects.accuracy: is missing; this project requires {"ratings": {…}}.'],
    [{ ...good, tone: {} }, 'aspects: names "tone"; allowed are style, accuracy.'],
    [
      { ...good, [`${'x'.repeat(100)}`]: 1 },
      `aspects: names "${'x'.repeat(80)}"; allowed are style, accuracy.`,
    ],
    [{ ...good, style: 'a' }, 'aspects.style: is not an object; allowed is {"preferred": …}.'],
    [
      { ...good, style: {} },
      'aspects.style.preferred: is not the id of a response; null says that both are the same.',
    ],
    [
      { ...good, style: { preferred: 1 } },
      'aspects.style.preferred: is not the id of a response; null says that both are the same.',
    ],
    [
      { ...good, style: { preferred: 'c' } },
      'aspects.style.preferred: is "c"; allowed are the responses of the ranking.',
    ],
    [{ ...good, style: { preferred: 'a', why: '' } }, 'aspects.style: names "why"; allowed are preferred.'],
    [{ ...good, accuracy: [] }, 'aspects.accuracy: is not an object; allowed is {"ratings": {…}}.'],
    [
      { ...good, accuracy: {} },
      'aspects.accuracy.ratings: is not an object; allowed is a label for every response.',
    ],
    [
      { ...good, accuracy: { ratings: { a: 0 } } },
      'aspects.accuracy.ratings.b: is missing; allowed are 0 (wrong) to 2 (right).',
    ],
    [
      { ...good, accuracy: { ratings: { a: 0, b: 1, c: 1 } } },
      'aspects.accuracy.ratings: names "c"; allowed are a, b.',
    ],
    [
      { ...good, accuracy: { ratings: { a: 0, b: 3 } } },
      'aspects.accuracy.ratings.b: is 3; allowed are 0 (wrong) to 2 (right).',
    ],
    [
      { ...good, accuracy: { ratings: { a: -1, b: 2 } } },
      'aspects.accuracy.ratings.a: is -1; allowed are 0 (wrong) to 2 (right).',
    ],
    ...[0.5, '1', null, true].map((label): [unknown, string] => [
      { ...good, accuracy: { ratings: { a: label, b: 2 } } },
      'aspects.accuracy.ratings.a: is not a whole number; allowed are 0 (wrong) to 2 (right).',
    ]),
  ])('are not %.60j', (given, message) => {
    expect(refusalOf(given)).toBe(message);
  });

  it('are found by their own names only, whatever those are', () => {
    const proto = { ...style, name: '__proto__' };
    const said = JSON.parse('{"__proto__": {"preferred": "a"}}') as unknown;
    expect(JSON.stringify(checkAspects(said, [proto], responses))).toBe('{"__proto__":{"preferred":"a"}}');
    expect(refusalOf({}, [{ ...style, name: 'constructor' }])).toBe(
      'aspects.constructor: is missing; this project requires {"preferred": …}.',
    );
  });
});

describe('aspects of a project that asks about none', () => {
  it('are any object, kept as it is', () => {
    const free = { helpful: { a: 2 }, note: 'fine' };
    expect(checkAspects(free, [], responses)).toEqual(free);
    expect(checkAspects({}, [], responses)).toEqual({});
    expect(checkAspects(null, [], responses)).toBeNull();
  });
});
