import type { ApiError } from '../api/api-error.ts';
import type { Messages } from '../messages/catalogues.ts';
import type { Problem, Problems } from './task-problems.ts';

/** What stands at each field, in words; the fields are called as the API calls them. */
export type FieldErrors = ReadonlyMap<string, string>;

type Words = Messages<'asking'>['problems'];

export function problemInWords(problem: Problem, words: Words): string {
  switch (problem.kind) {
    case 'missing':
      return words.missing;
    case 'outside':
      return words.outside(problem.least, problem.most);
    case 'many':
      return words.many(problem.most, problem.count);
    case 'few':
      return words.few(problem.least, problem.count);
    case 'long':
      return words.long(problem.most, problem.count);
    case 'twice':
      return words.twice(problem.line);
  }
}

/** What nobody has had the time to fill in yet is no error before the first attempt. */
const isEarly = ({ kind }: Problem) => kind === 'missing' || kind === 'few';

/** The errors to show: those found here, and the one the server found at a field. */
export function fieldErrors(
  problems: Problems,
  words: Words,
  { isAttempted, refused }: { isAttempted: boolean; refused: ApiError | undefined },
): FieldErrors {
  const shown = [...problems].filter(([, problem]) => isAttempted || !isEarly(problem));
  const errors = new Map(shown.map(([field, problem]) => [field, problemInWords(problem, words)]));
  if (refused?.field !== undefined && !errors.has(refused.field)) errors.set(refused.field, refused.message);
  return errors;
}

/** The error of a field, or of a part of it: of `flags` also what is said of `flags[3]`. */
export function errorAt(errors: FieldErrors, field: string): string | undefined {
  const part = [...errors.keys()].find((each) => each === field || each.startsWith(`${field}[`));
  return part === undefined ? undefined : errors.get(part);
}
