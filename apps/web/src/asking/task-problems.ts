import { taskOf, type AspectForm, type TaskForm } from './task-form.ts';

/** What is wrong with a field, and what is allowed. */
export type Problem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside'; readonly least: number; readonly most: number }
  | { readonly kind: 'many'; readonly most: number; readonly count: number }
  | { readonly kind: 'few'; readonly least: number; readonly count: number }
  | { readonly kind: 'long'; readonly most: number; readonly count: number }
  | { readonly kind: 'twice'; readonly line: string };

/** By the field, called as the API calls it: `aspects[1].labels`. */
export type Problems = ReadonlyMap<string, Problem>;

/** The API's bounds. */
export const bounds = {
  name: 200,
  strengthLabels: 7,
  aspects: 8,
  aspectName: 60,
  aspectDescription: 2000,
  fewestLabels: 2,
  labels: 7,
  line: 80,
  flags: 20,
  reasons: 20,
  minLength: [0, 5000],
  undoMinutes: [0, 1440],
  leaseMinutes: [1, 10_080],
  judgements: [1, 100],
  trainingComparisons: [1, 100],
  trainingPercent: [0, 100],
  guidelines: 100_000,
  changes: 2000,
} as const;

/** What is wrong with lines that are told apart by their words, or undefined. */
export function linesProblem(lines: readonly string[], most: number): Problem | undefined {
  if (lines.length > most) return { kind: 'many', most, count: lines.length };
  const long = lines.find((line) => line.length > bounds.line);
  if (long !== undefined) return { kind: 'long', most: bounds.line, count: long.length };
  const twice = lines.find((line, index) => lines.indexOf(line) !== index);
  return twice === undefined ? undefined : { kind: 'twice', line: twice };
}

/** What is wrong with a whole number, or undefined; null is an empty field. */
export function numberProblem(
  value: number | null,
  [least, most]: readonly [number, number],
): Problem | undefined {
  if (value === null) return { kind: 'missing' };
  return Number.isInteger(value) && value >= least && value <= most
    ? undefined
    : { kind: 'outside', least, most };
}

/** What is wrong with a line of text that must be there, or undefined. */
export function lineProblem(text: string, most: number): Problem | undefined {
  const count = text.trim().length;
  if (count === 0) return { kind: 'missing' };
  return proseProblem(text.trim(), most);
}

/** What is wrong with text that may be empty, or undefined. */
export function proseProblem(text: string, most: number): Problem | undefined {
  return text.length > most ? { kind: 'long', most, count: text.length } : undefined;
}

/** Leaves out the fields with which nothing is wrong. */
export function problemsOf(found: readonly (readonly [string, Problem | undefined])[]): Problems {
  return new Map(found.filter((entry): entry is readonly [string, Problem] => entry[1] !== undefined));
}

/** Everything in a task that the API would refuse. */
export function taskProblems(form: TaskForm): Problems {
  const names = taskOf(form).aspects.map(({ name }) => name);
  return problemsOf([
    ['strengthLabels', linesProblem(form.strengthLabels, bounds.strengthLabels)],
    ['flags', linesProblem(form.flags, bounds.flags)],
    ['reasons', linesProblem(form.reasons, bounds.reasons)],
    ['rationaleMinLength', numberProblem(form.rationaleMinLength, bounds.minLength)],
    ...form.aspects.flatMap((aspect, index) => aspectProblems(aspect, index, names)),
  ]);
}

function aspectProblems(
  { kind, name, labels, description }: AspectForm,
  index: number,
  names: readonly string[],
): (readonly [string, Problem | undefined])[] {
  const trimmed = name.trim();
  const twice: Problem | undefined =
    names.indexOf(trimmed) < index ? { kind: 'twice', line: trimmed } : undefined;
  const few: Problem | undefined =
    labels.length < bounds.fewestLabels
      ? { kind: 'few', least: bounds.fewestLabels, count: labels.length }
      : undefined;
  return [
    [`aspects[${index}].name`, lineProblem(name, bounds.aspectName) ?? twice],
    [
      `aspects[${index}].labels`,
      kind === 'RATING' ? (few ?? linesProblem(labels, bounds.labels)) : undefined,
    ],
    [`aspects[${index}].description`, proseProblem(description.trim(), bounds.aspectDescription)],
  ];
}
