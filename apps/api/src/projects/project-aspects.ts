import { badInput } from '../platform/errors/coded-error.ts';
import type { ProjectAspect, TaskKind } from './project.entity.ts';
import { distinctLines, line, prose } from './setting-rules.ts';

export interface GivenAspect {
  name: string;
  kind: ProjectAspect['kind'];
  description?: string | null | undefined;
  labels?: string[] | null | undefined;
  isRequired?: boolean | null | undefined;
}

const mostAspects = 8;
const mostName = 60;
const mostDescription = 2000;
const fewestLabels = 2;
const mostLabels = 7;

/** The aspects a project asks about. Throws BAD_USER_INPUT that names the field, such as `aspects[1].labels`. */
export function aspectsOf(given: readonly GivenAspect[], kind: TaskKind): ProjectAspect[] {
  if (given.length > mostAspects)
    throw badInput('aspects', `has ${given.length} aspects; allowed are at most ${mostAspects}.`);
  const aspects = given.map((aspect, index) => aspectOf(`aspects[${index}]`, aspect, kind));
  aspects.forEach(({ name }, index) => {
    if (aspects.findIndex((other) => other.name === name) < index)
      throw badInput(
        `aspects[${index}].name`,
        `repeats ${JSON.stringify(name)}; aspects are told apart by their names.`,
      );
  });
  return aspects;
}

function aspectOf(field: string, given: GivenAspect, kind: TaskKind): ProjectAspect {
  const description = prose(`${field}.description`, given.description?.trim() ?? '', mostDescription);
  return {
    name: line(`${field}.name`, given.name, mostName),
    kind: given.kind,
    description: description === '' ? null : description,
    labels: given.kind === 'RATING' ? ratingLabels(field, given) : preferenceLabels(field, given, kind),
    isRequired: given.isRequired ?? true,
  };
}

function ratingLabels(field: string, { labels }: GivenAspect): string[] {
  const found = distinctLines(`${field}.labels`, labels ?? [], 'labels', mostLabels);
  if (found.length < fewestLabels)
    throw badInput(
      `${field}.labels`,
      `has ${found.length} labels; a RATING takes ${fewestLabels} to ${mostLabels}.`,
    );
  return found;
}

function preferenceLabels(field: string, { labels }: GivenAspect, kind: TaskKind): string[] {
  if (kind !== 'PAIRWISE')
    throw badInput(`${field}.kind`, 'is PREFERENCE, which is for PAIRWISE projects; allowed here is RATING.');
  if (labels && labels.length > 0)
    throw badInput(`${field}.labels`, `has ${labels.length} labels; a PREFERENCE has none.`);
  return [];
}
