import { badInput, CodedError, forbidden } from '../platform/errors/coded-error.ts';

export function trainingFirst(): CodedError {
  return forbidden(
    'This project asks for its training first: answer the practice items, then work is handed out.',
  );
}

export function notTheItem(): CodedError {
  return badInput('comparisonId', 'is not the item of your training to answer now.');
}

export function answeredOtherwise(): CodedError {
  return new CodedError('CONFLICT', 'This item of your training was answered already, with another ranking.');
}

export function notFailed(): CodedError {
  return new CodedError('CONFLICT', 'Training is started again only once an attempt has failed.');
}
