import type { CheckedJudgement } from '../rules/given-judgement.ts';

/** What is said in a judgement, as parameters of the functions that take one. */
export const saidParameters = `
  p_judgement uuid, p_ranking json, p_ranked uuid[], p_strength smallint, p_aspects json, p_rationale text, p_flags text[],
  p_flagged json, p_all_bad boolean, p_reasons text[], p_ideal_answer json, p_renderings json, p_duration_ms int,
  p_guidelines_version int`;

/** Whether other responses are ranked than the assignment `v_assignment` shows. */
export const ranksOthers = `
  (SELECT array_agg(r.id ORDER BY r.id) FROM unnest(p_ranked) AS r(id))
    IS DISTINCT FROM (SELECT array_agg(s.id ORDER BY s.id) FROM unnest(v_assignment.shown_order) AS s(id))`;

/** Writes what is said down as a judgement of the assignment `v_assignment`. The arguments are SQL. */
export function insertJudgement(values: {
  counted: string;
  supersedes: string;
  amendmentKey: string;
}): string {
  return `
  INSERT INTO judgement (project_id, id, assignment_id, comparison_id, annotator_id, ranking, strength, aspects, rationale,
    flags, flagged, all_bad, reasons, ideal_answer, renderings, shown_order, duration_ms, submitted_at, guidelines_version,
    counted, supersedes, amendment_key)
  VALUES (p_project, p_judgement, v_assignment.id, v_assignment.comparison_id, v_assignment.annotator_id, p_ranking,
    p_strength, p_aspects, p_rationale, p_flags, p_flagged, p_all_bad, p_reasons, p_ideal_answer, p_renderings,
    v_assignment.shown_order, p_duration_ms, now(), p_guidelines_version,
    ${values.counted}, ${values.supersedes}, ${values.amendmentKey})`;
}

export interface SaidJudgement extends CheckedJudgement {
  projectId: string;
  annotatorId: string;
  assignmentId: string;
  fence: string;
  idempotencyKey: string;
  judgementId: string;
}

/** The nineteen values of p_project, p_annotator, p_assignment, p_fence, p_key and then `saidParameters`. */
export function submissionValues(judgement: SaidJudgement): unknown[] {
  return [
    judgement.projectId,
    judgement.annotatorId,
    judgement.assignmentId,
    judgement.fence,
    judgement.idempotencyKey,
    judgement.judgementId,
    JSON.stringify(judgement.ranking),
    judgement.ranking.flat(),
    judgement.strength,
    jsonOrNull(judgement.aspects),
    judgement.rationale,
    judgement.flags,
    JSON.stringify(judgement.flagged),
    judgement.allBad,
    judgement.reasons,
    jsonOrNull(judgement.idealAnswer),
    jsonOrNull(judgement.renderings),
    judgement.durationMs,
    judgement.guidelinesVersion,
  ];
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
