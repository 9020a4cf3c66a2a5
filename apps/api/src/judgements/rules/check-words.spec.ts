import { describe, expect, it } from '@jest/globals';
import { given, pairwise, refusalOf } from '../../../test/support/given-judgements.ts';
import { checkJudgement } from './check-judgement.ts';
import type { GivenJudgement, Rules } from './given-judgement.ts';

describe('the words of a judgement', () => {
  it.each([
    ['REQUIRED', undefined, 'rationale: is missing; this project requires one.'],
    ['REQUIRED', ' \n ', 'rationale: is missing; this project requires one.'],
    ['REQUIRED', 'B is right.', 'accepted'],
    ['OFF', 'B is right.', 'rationale: is given; this project asks for none.'],
    ['OFF', '', 'accepted'],
    ['OPTIONAL', 'x'.repeat(20_001), 'rationale: has 20001 characters; allowed are at most 20000.'],
    ['OPTIONAL', 'a\0b', 'rationale: contains a NUL character, which text cannot hold.'],
  ] as const)('under the rationale rule %s with %.12j', (rationale, text, message) => {
    expect(refusalOf({ rationale: text }, { ...pairwise, rationale })).toBe(message);
  });

  it.each<[Rules['rationale'], string | null, string]>([
    ['REQUIRED', '  four  ', 'rationale: has 4 characters; this project wants at least 5.'],
    ['REQUIRED', 'fives', 'accepted'],
    ['OPTIONAL', 'four', 'rationale: has 4 characters; this project wants at least 5.'],
    ['OPTIONAL', ' ', 'accepted'],
    ['OPTIONAL', null, 'accepted'],
  ])('wants five characters of a rationale that is %s: %j', (rationale, text, message) => {
    expect(refusalOf({ rationale: text }, { ...pairwise, rationale, rationaleMinLength: 5 })).toBe(message);
  });

  it('gives reasons out of the project’s, each once', () => {
    const rules = { ...pairwise, reasons: ['Shorter', 'Safer'] };
    expect(checkJudgement(given({ reasons: ['Safer', 'Shorter', 'Safer'] }), rules).reasons).toEqual([
      'Safer',
      'Shorter',
    ]);
    expect(refusalOf({ reasons: ['Safer', 'safer'] }, rules)).toBe(
      'reasons[1]: is "safer"; allowed are "Shorter", "Safer".',
    );
    expect(refusalOf({ reasons: ['Safer'] })).toBe('reasons[0]: is "Safer"; this project offers none.');
  });

  it.each<[Rules['idealAnswer'], GivenJudgement['idealAnswer'], string]>([
    ['OFF', { content: 'Better.' }, 'idealAnswer: is given; this project asks for none.'],
    ['OFF', { content: ' ' }, 'accepted'],
    ['OPTIONAL', null, 'accepted'],
    ['OPTIONAL', { content: 'Better.', editedFrom: 'b' }, 'accepted'],
    ['REQUIRED', null, 'idealAnswer: is missing; this project requires one.'],
    ['REQUIRED', { content: ' \n' }, 'idealAnswer: is missing; this project requires one.'],
    ['REQUIRED', { content: 'Better.' }, 'accepted'],
    [
      'OPTIONAL',
      { content: 'Better.', editedFrom: 'c' },
      'idealAnswer.editedFrom: is "c"; allowed are the responses of the ranking.',
    ],
    [
      'OPTIONAL',
      { content: 'x'.repeat(100_001) },
      'idealAnswer.content: has 100001 characters; allowed are at most 100000.',
    ],
    [
      'OPTIONAL',
      { content: 'a\0' },
      'idealAnswer.content: contains a NUL character, which text cannot hold.',
    ],
  ])('under the ideal answer rule %s with %.30j', (idealAnswer, content, message) => {
    expect(refusalOf({ idealAnswer: content }, { ...pairwise, idealAnswer })).toBe(message);
  });

  it('keeps an ideal answer as it was typed', () => {
    const rules: Rules = { ...pairwise, idealAnswer: 'OPTIONAL' };
    expect(checkJudgement(given({ idealAnswer: { content: '    code\n' } }), rules).idealAnswer).toEqual({
      content: '    code\n',
      editedFrom: null,
    });
  });
});
