import { badInput } from '../../platform/errors/coded-error.ts';
import type { GivenJudgement, Rules } from './given-judgement.ts';

/** Tie groups, best first, every id once. Of a project that asks for the best only: the best, then all others. */
export function checkRanking(ranking: string[][], project: Rules): string[][] {
  const seen = new Set<string>();
  ranking.forEach((group, index) => {
    if (group.length === 0) throw badInput(`ranking[${index}]`, 'is an empty group.');
    const isRest = project.rankingMode === 'BEST' && index === 1;
    if (group.length > 1 && !project.allowTies && !isRest)
      throw badInput(`ranking[${index}]`, `ties ${group.length} responses; this project allows no ties.`);
    for (const id of group) {
      if (seen.has(id))
        throw badInput(`ranking[${index}]`, `names ${JSON.stringify(id)} again; every response stands once.`);
      seen.add(id);
    }
  });
  if (ranking.length === 0)
    throw badInput('ranking', 'is empty; every response of the comparison stands in it once.');
  if (project.rankingMode === 'BEST' && ranking.length > 2)
    throw badInput('ranking', `has ${ranking.length} groups; this project takes the best and the others.`);
  return ranking;
}

/** An index into the project's labels, where it has some and the two are not tied. */
export function checkStrength({ strength, ranking }: GivenJudgement, project: Rules): number | null {
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
