import { CodedError } from '../platform/errors/coded-error.ts';

export function tooManyOpenRemarks(most: number): CodedError {
  return new CodedError(
    'RATE_LIMITED',
    `You have ${most} remarks here that wait for an answer; wait until some of them are answered.`,
  );
}

export function alreadyAnswered(): CodedError {
  return new CodedError('CONFLICT', 'This remark was answered already.');
}
