import { CodedError } from '../platform/errors/coded-error.ts';
import { tokenScopes } from './principal.ts';

export function wrongCredentials(): CodedError {
  return new CodedError('UNAUTHENTICATED', 'The e-mail address or the password is wrong.');
}

export function tooManyFailures(retryAfterSeconds: number): CodedError {
  return new CodedError(
    'RATE_LIMITED',
    `Too many failed sign-ins. Try again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`,
    { retryAfterSeconds },
  );
}

export function setUpClosed(): CodedError {
  return new CodedError(
    'FORBIDDEN',
    'This installation is set up already. Sign in, or ask its administrator for an account.',
  );
}

export function wrongSetUpToken(): CodedError {
  return new CodedError(
    'FORBIDDEN',
    'This set-up link is not valid. The server prints a valid one when it starts.',
  );
}

export function emailTaken(email: string): CodedError {
  return new CodedError('CONFLICT', `There is an account for ${email} already.`, { field: 'email' });
}

export function unknownScope(scope: string): CodedError {
  return new CodedError(
    'BAD_USER_INPUT',
    `scopes: ${JSON.stringify(scope)} is not a scope; allowed are ${tokenScopes.join(', ')}.`,
    { field: 'scopes', allowed: tokenScopes },
  );
}
