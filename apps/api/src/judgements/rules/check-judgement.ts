import { badInput } from '../../platform/errors/coded-error.ts';
import { checkAspects } from './check-aspects.ts';
import { checkFlagged, checkFlags } from './check-flags.ts';
import { checkRanking, checkStrength } from './check-ranking.ts';
import { checkRenderings } from './check-renderings.ts';
import { checkIdealAnswer, checkRationale, checkReasons } from './check-words.ts';
import type { CheckedJudgement, GivenJudgement, Rules } from './given-judgement.ts';

/**
 * Holds a judgement against what the project asks. That it ranks the comparison's responses, each once, is checked where
 * they are known; whatever else names a response may name those of the ranking only.
 * Throws BAD_USER_INPUT that names the field, what was found and what is allowed.
 */
export function checkJudgement(given: GivenJudgement, project: Rules): CheckedJudgement {
  if (given.idempotencyKey.length === 0 || given.idempotencyKey.length > 200)
    throw badInput('idempotencyKey', `has ${given.idempotencyKey.length} characters; allowed are 1 to 200.`);
  if (given.durationMs < 0) throw badInput('durationMs', `is ${given.durationMs}; allowed are 0 and more.`);
  const ranking = checkRanking(given.ranking, project);
  const responses = new Set(ranking.flat());
  return {
    ranking,
    strength: checkStrength(given, project),
    aspects: checkAspects(given.aspects, project.aspects, responses),
    rationale: checkRationale(given.rationale, project),
    flags: checkFlags(given.flags ?? []),
    flagged: checkFlagged(given.flagged ?? [], responses),
    allBad: checkAllBad(given.allBad ?? false, project),
    reasons: checkReasons(given.reasons ?? [], project),
    idealAnswer: checkIdealAnswer(given.idealAnswer, project, responses),
    renderings: checkRenderings(given.renderings, responses),
    guidelinesVersion: checkGuidelinesVersion(given.guidelinesVersion, project),
    durationMs: given.durationMs,
  };
}

function checkAllBad(allBad: boolean, project: Rules): boolean {
  if (allBad && !project.allowAllBad)
    throw badInput('allBad', 'is true; this project does not ask whether all are bad.');
  return allBad;
}

function checkGuidelinesVersion(version: number | null | undefined, project: Rules): number {
  const newest = project.guidelinesVersion;
  if (version === null || version === undefined) return newest;
  if (version < 1 || version > newest)
    throw badInput('guidelinesVersion', `is ${version}; allowed are 1 to ${newest}.`);
  return version;
}
