import type { Aspect } from '../answer/task-question.ts';

/** What is said of one aspect so far. */
export interface AspectAnswer {
  /** The better response of a pair, null for the same; undefined before it was said, and of a rating. */
  readonly preferred?: 0 | 1 | null;
  /** Label indices by response, of a rating. */
  readonly ratings?: ReadonlyMap<number, number>;
}

/** Answers by the aspect's name. */
export type AspectAnswers = ReadonlyMap<string, AspectAnswer>;

/** The answers with one more said: which of two is better in this respect; null for the same. */
export function prefer(answers: AspectAnswers, { name }: Aspect, preferred: 0 | 1 | null): AspectAnswers {
  if (answers.get(name)?.preferred === preferred) return answers;
  return new Map(answers).set(name, { preferred });
}

/** The answers with one response rated, by the label's index. */
export function rate(
  answers: AspectAnswers,
  { name }: Aspect,
  response: number,
  label: number,
): AspectAnswers {
  const ratings = answers.get(name)?.ratings ?? new Map<number, number>();
  if (ratings.get(response) === label) return answers;
  return new Map(answers).set(name, { ratings: new Map(ratings).set(response, label) });
}

/** The rating of a response; undefined where there is none, or its label is gone from the scale. */
export function ratingOf(answers: AspectAnswers, aspect: Aspect, response: number): number | undefined {
  const label = answers.get(aspect.name)?.ratings?.get(response);
  return label === undefined || label >= aspect.labels.length ? undefined : label;
}

/** Undefined before it was said; null for the same. */
export function preferenceOf(answers: AspectAnswers, { name }: Aspect): 0 | 1 | null | undefined {
  return answers.get(name)?.preferred;
}

/** Responses that an aspect still wants a rating of. One that may be left out is rated for all or for none. */
export function unratedOf(answers: AspectAnswers, aspect: Aspect, responses: number): number[] {
  const all = Array.from({ length: responses }, (_, response) => response);
  const unrated = all.filter((response) => ratingOf(answers, aspect, response) === undefined);
  return !aspect.isRequired && unrated.length === responses ? [] : unrated;
}

type SaidAspect =
  { readonly preferred: string | null } | { readonly ratings: Readonly<Record<string, number>> };

function toSaid(aspect: Aspect, answers: AspectAnswers, responseIds: readonly string[]): SaidAspect | null {
  if (aspect.kind === 'PREFERENCE') {
    const preferred = preferenceOf(answers, aspect);
    if (preferred === undefined) return null;
    return { preferred: preferred === null ? null : (responseIds[preferred] ?? null) };
  }
  const ratings = responseIds.flatMap((id, response): [string, number][] => {
    const label = ratingOf(answers, aspect, response);
    return label === undefined ? [] : [[id, label]];
  });
  return ratings.length < responseIds.length ? null : { ratings: Object.fromEntries(ratings) };
}

/** `aspects` of a judgement, by name; null where nothing is said of any. */
export function toAspects(
  aspects: readonly Aspect[],
  answers: AspectAnswers,
  responseIds: readonly string[],
): Record<string, SaidAspect> | null {
  const said = aspects.flatMap((aspect): [string, SaidAspect][] => {
    const one = toSaid(aspect, answers, responseIds);
    return one === null ? [] : [[aspect.name, one]];
  });
  return said.length === 0 ? null : Object.fromEntries(said);
}
