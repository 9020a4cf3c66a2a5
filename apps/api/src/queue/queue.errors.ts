import { CodedError } from '../platform/errors/coded-error.ts';

export function wrongFence(): CodedError {
  return new CodedError('CONFLICT', 'fence: it is not the one this assignment was leased with.', {
    field: 'fence',
  });
}

export function alreadyJudged(): CodedError {
  return new CodedError('CONFLICT', 'This assignment was judged already, under another idempotencyKey.');
}

export function leaseExpired(): CodedError {
  return new CodedError(
    'LEASE_EXPIRED',
    'This place does not exist any more: you are no longer a member of the project.',
  );
}
