import type { CheckedJudgement } from '../rules/given-judgement.ts';

interface Parameter {
  name: string;
  type: string;
  value: (judgement: SaidJudgement) => unknown;
}

/** Who says it, of what, and with which key. */
const saying: readonly Parameter[] = [
  { name: 'p_annotator', type: 'uuid', value: (judgement) => judgement.annotatorId },
  { name: 'p_assignment', type: 'uuid', value: (judgement) => judgement.assignmentId },
  { name: 'p_fence', type: 'text', value: (judgement) => judgement.fence },
  { name: 'p_key', type: 'text', value: (judgement) => judgement.idempotencyKey },
];

const said: readonly Parameter[] = [
  { name: 'p_judgement', type: 'uuid', value: (judgement) => judgement.judgementId },
  { name: 'p_ranking', type: 'json', value: (judgement) => judgement.ranking },
  { name: 'p_ranked', type: 'uuid[]', value: (judgement) => judgement.ranking.flat() },
  { name: 'p_strength', type: 'smallint', value: (judgement) => judgement.strength },
  { name: 'p_aspects', type: 'json', value: (judgement) => judgement.aspects },
  { name: 'p_rationale', type: 'text', value: (judgement) => judgement.rationale },
  { name: 'p_flags', type: 'text[]', value: (judgement) => judgement.flags },
  { name: 'p_flagged', type: 'json', value: (judgement) => judgement.flagged },
  { name: 'p_all_bad', type: 'boolean', value: (judgement) => judgement.allBad },
  { name: 'p_reasons', type: 'text[]', value: (judgement) => judgement.reasons },
  { name: 'p_ideal_answer', type: 'json', value: (judgement) => judgement.idealAnswer },
  { name: 'p_renderings', type: 'json', value: (judgement) => judgement.renderings },
  { name: 'p_duration_ms', type: 'int', value: (judgement) => judgement.durationMs },
  { name: 'p_guidelines_version', type: 'int', value: (judgement) => judgement.guidelinesVersion },
];

const submission: readonly Parameter[] = [...saying, ...said];
const declared = (parameters: readonly Parameter[]): string =>
  parameters.map(({ name, type }) => `${name} ${type}`).join(', ');

/** What is said in a judgement, as parameters of the functions that take one. */
export const saidParameters = declared(said);

/** The columns of `submissionRow`, for json_to_recordset. */
export const submissionColumns = declared(submission);
export const submissionNames: readonly string[] = submission.map(({ name }) => name);

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
    ...submission.map(({ type, value }) =>
      type === 'json' ? jsonOrNull(value(judgement)) : value(judgement),
    ),
  ];
}

/** The same, without the project, by name: an object of a JSON array that json_to_recordset reads. */
export function submissionRow(judgement: SaidJudgement): Record<string, unknown> {
  return Object.fromEntries(submission.map(({ name, value }) => [name, value(judgement)]));
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
