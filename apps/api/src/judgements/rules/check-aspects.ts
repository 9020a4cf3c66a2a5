import { badInput } from '../../platform/errors/coded-error.ts';
import type { ProjectAspect } from '../../projects/project.entity.ts';
import { checkFreeAspects } from './check-free-aspects.ts';
import { requireResponse } from './require-response.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * What is said of each aspect, by name and in the project's order: `{"preferred": id or null}` of a PREFERENCE,
 * `{"ratings": {id: index of the label}}` of a RATING, for every response. Null where nothing is said.
 */
export function checkAspects(
  given: unknown,
  asked: readonly ProjectAspect[],
  responses: ReadonlySet<string>,
): object | null {
  const aspects = given ?? {};
  if (!isObject(aspects)) throw badInput('aspects', 'is not an object.');
  if (asked.length === 0) return given === null || given === undefined ? null : checkFreeAspects(aspects);
  refuseOthers(
    'aspects',
    aspects,
    asked.map(({ name }) => name),
  );
  const said = asked.flatMap((aspect): [string, object][] => {
    const value = propertyOf(aspects, aspect.name) ?? null;
    if (value !== null) return [[aspect.name, checkAspect(value, aspect, responses)]];
    if (aspect.isRequired)
      throw badInput(`aspects.${aspect.name}`, `is missing; this project requires ${formOf(aspect)}.`);
    return [];
  });
  return said.length === 0 ? null : Object.fromEntries(said);
}

function checkAspect(value: unknown, aspect: ProjectAspect, responses: ReadonlySet<string>): object {
  const field = `aspects.${aspect.name}`;
  if (!isObject(value)) throw badInput(field, `is not an object; allowed is ${formOf(aspect)}.`);
  if (aspect.kind === 'PREFERENCE') {
    refuseOthers(field, value, ['preferred']);
    return { preferred: checkPreferred(`${field}.preferred`, value, responses) };
  }
  refuseOthers(field, value, ['ratings']);
  return { ratings: checkRatings(`${field}.ratings`, value['ratings'], aspect.labels, responses) };
}

function checkPreferred(field: string, value: Properties, responses: ReadonlySet<string>): string | null {
  const preferred = value['preferred'];
  if (preferred === null) return null;
  if (typeof preferred !== 'string')
    throw badInput(field, 'is not the id of a response; null says that both are the same.');
  requireResponse(field, preferred, responses);
  return preferred;
}

function checkRatings(
  field: string,
  ratings: unknown,
  labels: readonly string[],
  responses: ReadonlySet<string>,
): Record<string, number> {
  if (!isObject(ratings)) throw badInput(field, 'is not an object; allowed is a label for every response.');
  refuseOthers(field, ratings, [...responses]);
  const allowed = `allowed are 0 (${labels[0]}) to ${labels.length - 1} (${labels.at(-1)})`;
  const said = [...responses].map((id): [string, number] => {
    const label = propertyOf(ratings, id);
    if (label === undefined) throw badInput(`${field}.${id}`, `is missing; ${allowed}.`);
    if (typeof label !== 'number' || !Number.isInteger(label))
      throw badInput(`${field}.${id}`, `is not a whole number; ${allowed}.`);
    if (label < 0 || label >= labels.length) throw badInput(`${field}.${id}`, `is ${label}; ${allowed}.`);
    return [id, label];
  });
  return Object.fromEntries(said);
}

function formOf({ kind }: ProjectAspect): string {
  return kind === 'PREFERENCE' ? '{"preferred": …}' : '{"ratings": {…}}';
}

function refuseOthers(field: string, value: Properties, allowed: readonly string[]): void {
  const known = new Set(allowed);
  const other = Object.keys(value).find((key) => !known.has(key));
  if (other !== undefined)
    throw badInput(field, `names ${JSON.stringify(other.slice(0, 80))}; allowed are ${allowed.join(', ')}.`);
}

function propertyOf(value: Properties, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
