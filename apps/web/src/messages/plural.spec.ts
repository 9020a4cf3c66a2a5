import { describe, expect, it } from '@jest/globals';
import { counted } from './english.ts';
import { pluralOf } from './plural.ts';

describe('pluralOf', () => {
  it('chooses the form that a language has for a count', () => {
    const polish = pluralOf('pl');
    const forms = { one: 'para', few: 'pary', many: 'par', other: 'pary' };
    expect([1, 2, 5, 22].map((count) => polish(count, forms))).toEqual(['para', 'pary', 'par', 'pary']);
  });

  it('takes the other form where a language tells none apart', () => {
    expect(pluralOf('zh-CN')(1, { other: '个' })).toBe('个');
  });
});

describe('counted', () => {
  it('uses the singular for one only', () => {
    expect(counted(0, 'judgement')).toBe('0 judgements');
    expect(counted(1, 'judgement')).toBe('1 judgement');
    expect(counted(2, 'person', 'people')).toBe('2 people');
    expect(counted(12_480, 'row')).toBe('12\u202F480 rows');
  });
});
