import { describe, expect, it } from '@jest/globals';
import { importedAspects } from './imported-aspects.ts';

const imported = (id: string): string => ({ u1: 'a', u2: '__proto__' })[id] ?? id;

describe('importedAspects', () => {
  it('name responses as they were imported', () => {
    const aspects = {
      tone: { preferred: 'u1' },
      length: { preferred: null },
      truth: { ratings: { u1: 2, u2: 0 } },
    };
    expect(JSON.stringify(importedAspects(aspects, imported))).toBe(
      '{"tone":{"preferred":"a"},"length":{"preferred":null},"truth":{"ratings":{"a":2,"__proto__":0}}}',
    );
  });

  it('leave what is of another shape', () => {
    const aspects = { tone: 'warm', truth: { preferred: 3, ratings: ['u1'] } };
    expect(importedAspects(aspects, imported)).toEqual(aspects);
  });
});
