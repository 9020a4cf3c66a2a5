import { CodedError } from '../platform/errors/coded-error.ts';

export function badSplits(message: string): CodedError {
  return new CodedError('BAD_USER_INPUT', message, { field: 'splits' });
}

export function snapshotNotReady(state: string): CodedError {
  const reason = state === 'FAILED' ? 'could not be made' : 'is still being made; ask again in a moment';
  return new CodedError('CONFLICT', `This snapshot ${reason}.`, { state });
}
