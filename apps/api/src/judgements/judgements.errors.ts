import { badInput, CodedError } from '../platform/errors/coded-error.ts';

export function wrongResponses(): CodedError {
  return badInput('ranking', "does not name each of this comparison's responses exactly once.");
}

export function notJudgedYet(): CodedError {
  return new CodedError('CONFLICT', 'This assignment is not judged yet: there is nothing to amend.');
}

export function tooLateToAmend(undoSeconds: number): CodedError {
  return new CodedError(
    'CONFLICT',
    undoSeconds === 0
      ? 'A judgement of this project stands once it is given.'
      : `This judgement stands: it could be amended for ${undoSeconds} seconds after it was first given.`,
    { undoSeconds },
  );
}
