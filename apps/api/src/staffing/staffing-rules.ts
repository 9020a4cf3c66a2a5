import { badInput } from '../platform/errors/coded-error.ts';
import { distinctLines, line, within } from '../projects/setting-rules.ts';

export interface GivenSkill {
  name: string;
  level: number;
}

const mostLines = 50;

/** Levels by name. Throws BAD_USER_INPUT on a repeated name or a level outside of 1 to 5. */
export function skillLevels(field: string, skills: readonly GivenSkill[]): Record<string, number> {
  const names = distinctLines(
    field,
    skills.map(({ name }) => name),
    'skills',
    mostLines,
  );
  return Object.fromEntries(
    skills.map(({ level }, index) => [names[index]!, within(`${field}[${index}].level`, level, 1, 5)]),
  );
}

export function skillsOf(levels: Record<string, number>): GivenSkill[] {
  return Object.entries(levels)
    .map(([name, level]) => ({ name, level }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Tags such as en or pt-BR, in lower case. Throws BAD_USER_INPUT on what is none. */
export function languageTag(field: string, value: string): string {
  const tag = line(field, value, 35).toLowerCase();
  if (!/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(tag))
    throw badInput(field, `is ${JSON.stringify(value)}, which is no language tag such as en or pt-BR.`);
  return tag;
}

export function languageTags(field: string, values: readonly string[]): string[] {
  return distinctLines(
    field,
    values.map((value, index) => languageTag(`${field}[${index}]`, value)),
    'languages',
    mostLines,
  );
}

export function groupNames(field: string, values: readonly string[]): string[] {
  return distinctLines(field, values, 'groups', mostLines);
}

export function quota(field: string, value: number | null): number | null {
  return value === null ? null : within(field, value, 0, 1_000_000_000);
}
