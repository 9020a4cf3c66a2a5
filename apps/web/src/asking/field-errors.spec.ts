import { describe, expect, it } from '@jest/globals';
import { loadMessages } from '../messages/catalogues.ts';
import { errorAt, fieldErrors } from './field-errors.ts';
import type { Problem } from './task-problems.ts';

const { problems: words } = await loadMessages('asking', 'en');
const found = new Map<string, Problem>([
  ['name', { kind: 'missing' }],
  ['flags', { kind: 'twice', line: 'unsafe' }],
]);
const refused = { code: 'BAD_USER_INPUT' as const, message: 'flags[1]: repeats "rude".', field: 'flags[1]' };

describe('fieldErrors', () => {
  it('does not ask for what nobody has had the time to fill in', () => {
    expect([...fieldErrors(found, words, { isAttempted: false, refused: undefined })]).toEqual([
      ['flags', '“unsafe” stands there twice.'],
    ]);
  });

  it('shows everything once the form was to be sent', () => {
    const errors = fieldErrors(found, words, { isAttempted: true, refused: undefined });
    expect(errors.get('name')).toBe('This has to be filled in.');
  });

  it('adds what the server refused', () => {
    const errors = fieldErrors(new Map(), words, { isAttempted: false, refused });
    expect([...errors]).toEqual([['flags[1]', 'flags[1]: repeats "rude".']]);
  });
});

describe('errorAt', () => {
  it('finds the error of a field, and of a line in it, and of no other', () => {
    const errors = new Map([
      ['flags[1]', 'twice'],
      ['aspects[0].name', 'missing'],
    ]);
    expect(errorAt(errors, 'flags')).toBe('twice');
    expect(errorAt(errors, 'aspects[0].name')).toBe('missing');
    expect(errorAt(errors, 'aspects[0].labels')).toBeUndefined();
    expect(errorAt(errors, 'flag')).toBeUndefined();
  });
});
