import { beforeAll, describe, expect, it } from '@jest/globals';
import { CombinedError } from '@urql/core';
import { loadMessages } from '../messages/catalogues.ts';
import { apiErrorOf } from './api-error.ts';

const refusal = (code: string, message: string) =>
  new CombinedError({ graphQLErrors: [{ message, extensions: { code } }] });

beforeAll(() => loadMessages('shell', 'en'));

describe('apiErrorOf', () => {
  it('keeps the code and the sentence of the API', () => {
    expect(apiErrorOf(refusal('CONFLICT', 'A user with this e-mail exists.'))).toEqual({
      code: 'CONFLICT',
      message: 'A user with this e-mail exists.',
    });
  });

  it('says which field was refused', () => {
    const error = new CombinedError({
      graphQLErrors: [
        { message: 'name: has 0 characters.', extensions: { code: 'BAD_USER_INPUT', field: 'name' } },
      ],
    });
    expect(apiErrorOf(error).field).toBe('name');
  });

  it('calls an answer that never came NETWORK', () => {
    const error = new CombinedError({ networkError: new TypeError('Failed to fetch') });
    expect(apiErrorOf(error)).toEqual({
      code: 'NETWORK',
      message: 'The server cannot be reached. Nothing was changed; try again when the network is back.',
    });
  });

  it('shows nothing of an internal error but that it happened', () => {
    const shown = apiErrorOf(refusal('INTERNAL', 'relation "judgement" does not exist'));
    expect(shown.code).toBe('INTERNAL');
    expect(shown.message).not.toContain('relation');
  });

  it('takes an unknown code for INTERNAL', () => {
    expect(apiErrorOf(refusal('SOMETHING_NEW', 'x')).code).toBe('INTERNAL');
  });
});
