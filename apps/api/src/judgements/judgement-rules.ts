import { badInput } from '../platform/errors/coded-error.ts';
import type { ProjectEntity } from '../projects/project.entity.ts';

export interface GivenJudgement {
  ranking: string[][];
  strength?: number | null | undefined;
  aspects?: unknown;
  rationale?: string | null | undefined;
  flags?: string[] | null | undefined;
  durationMs: number;
  idempotencyKey: string;
}

export interface CheckedJudgement {
  ranking: string[][];
  strength: number | null;
  aspects: unknown;
  rationale: string | null;
  flags: string[];
  durationMs: number;
}

type Rules = Pick<ProjectEntity, 'kind' | 'allowTies' | 'strengthLabels' | 'rationale'>;

const mostAspectsBytes = 100_000;
const deepestAspects = 32;
const mostRationale = 20_000;

/**
 * Holds a judgement against what the project asks. That it ranks the comparison's responses, each once, is checked where
 * they are known. Throws BAD_USER_INPUT that names the field, what was found and what is allowed.
 */
export function checkJudgement(given: GivenJudgement, project: Rules): CheckedJudgement {
  if (given.idempotencyKey.length === 0 || given.idempotencyKey.length > 200)
    throw badInput('idempotencyKey', `has ${given.idempotencyKey.length} characters; allowed are 1 to 200.`);
  if (given.durationMs < 0) throw badInput('durationMs', `is ${given.durationMs}; allowed are 0 and more.`);
  return {
    ranking: checkRanking(given.ranking, project),
    strength: checkStrength(given, project),
    aspects: checkAspects(given.aspects),
    rationale: checkRationale(given.rationale, project),
    flags: checkFlags(given.flags ?? []),
    durationMs: given.durationMs,
  };
}

function checkRanking(ranking: string[][], project: Rules): string[][] {
  const seen = new Set<string>();
  ranking.forEach((group, index) => {
    if (group.length === 0) throw badInput(`ranking[${index}]`, 'is an empty group.');
    if (group.length > 1 && !project.allowTies)
      throw badInput(`ranking[${index}]`, `ties ${group.length} responses; this project allows no ties.`);
    for (const id of group) {
      if (seen.has(id))
        throw badInput(`ranking[${index}]`, `names ${JSON.stringify(id)} again; every response stands once.`);
      seen.add(id);
    }
  });
  if (ranking.length === 0)
    throw badInput('ranking', 'is empty; every response of the comparison stands in it once.');
  return ranking;
}

function checkStrength({ strength, ranking }: GivenJudgement, project: Rules): number | null {
  const labels = project.strengthLabels;
  const isAsked = project.kind === 'PAIRWISE' && labels.length > 0;
  if (!isAsked) {
    if (strength !== null && strength !== undefined)
      throw badInput('strength', `is ${strength}; this project asks for none.`);
    return null;
  }
  if (ranking.length === 1) {
    if (strength !== null && strength !== undefined)
      throw badInput('strength', `is ${strength}; a tie has none.`);
    return null;
  }
  const allowed = `allowed are 0 (${labels[0]}) to ${labels.length - 1} (${labels.at(-1)})`;
  if (strength === null || strength === undefined) throw badInput('strength', `is missing; ${allowed}.`);
  if (strength < 0 || strength >= labels.length) throw badInput('strength', `is ${strength}; ${allowed}.`);
  return strength;
}

function checkAspects(aspects: unknown): unknown {
  if (aspects === null || aspects === undefined) return null;
  if (typeof aspects !== 'object' || Array.isArray(aspects)) throw badInput('aspects', 'is not an object.');
  // Before anything recursive: JSON.parse takes a million levels, JSON.stringify overflows at some thousand.
  if (isDeeper(aspects, deepestAspects))
    throw badInput('aspects', `is nested more than ${deepestAspects} levels deep.`);
  if (JSON.stringify(aspects).length > mostAspectsBytes)
    throw badInput('aspects', `is larger than ${mostAspectsBytes} characters of JSON.`);
  return aspects;
}

function isDeeper(value: unknown, levels: number): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []));
  }
  return false;
}

function checkRationale(rationale: string | null | undefined, project: Rules): string | null {
  const text = rationale?.trim() ?? '';
  if (text.length > mostRationale)
    throw badInput('rationale', `has ${text.length} characters; allowed are at most ${mostRationale}.`);
  if (/\0/.test(text)) throw badInput('rationale', 'contains a NUL character, which text cannot hold.');
  if (project.rationale === 'REQUIRED' && text === '')
    throw badInput('rationale', 'is missing; this project requires one.');
  if (project.rationale === 'OFF' && text !== '')
    throw badInput('rationale', 'is given; this project asks for none.');
  return text === '' ? null : text;
}

function checkFlags(flags: string[]): string[] {
  if (flags.length > 20) throw badInput('flags', `has ${flags.length} flags; allowed are at most 20.`);
  flags.forEach((flag, index) => {
    if (flag.length === 0 || flag.length > 80 || /\0/.test(flag))
      throw badInput(`flags[${index}]`, `is not 1 to 80 characters of text.`);
  });
  return [...new Set(flags)];
}
