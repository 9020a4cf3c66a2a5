import {
  editsBetween,
  type IdealAnswer,
  type ImportResponse,
  type JudgementDetails,
  type SnapshotJudgement,
} from '@pairwright/dataset';
import { importedAspects } from './imported-aspects.ts';
import type { JudgementRow } from './sql/read-comparisons.ts';

export interface JudgementSettings {
  /** The name under which an annotator appears, the same over the project. */
  pseudonymOf: (annotatorId: string) => string;
  /** Whether the project asks for aspects; else an annotator's program may send anything there. */
  hasAspects: boolean;
}

/** The responses of a comparison as imported, by our ids. */
export type ResponsesById = ReadonlyMap<string, ImportResponse>;

/** The judgements of a comparison as a snapshot keeps them. One that another supersedes counts no more. */
export function canonicalJudgements(
  rows: readonly JudgementRow[],
  responses: ResponsesById,
  settings: JudgementSettings,
): SnapshotJudgement[] {
  const successors = new Map(rows.map(({ id, supersedes }) => [supersedes, id]));
  return rows.map((row) => {
    const judgement = canonicalJudgement(row, responses, settings);
    const supersededBy = successors.get(row.id) ?? null;
    return { ...judgement, counted: row.counted && supersededBy === null, superseded_by: supersededBy };
  });
}

function canonicalJudgement(
  row: JudgementRow,
  responses: ResponsesById,
  { pseudonymOf, hasAspects }: JudgementSettings,
): Omit<SnapshotJudgement, keyof JudgementDetails> & Omit<JudgementDetails, 'superseded_by'> {
  const imported = (id: string): string => responses.get(id)?.id ?? id;
  return {
    id: row.id,
    annotator: pseudonymOf(row.annotator_id),
    ranking: row.ranking.map((group) => group.map(imported)),
    strength: row.strength,
    aspects: row.aspects && (hasAspects ? importedAspects(row.aspects, imported) : row.aspects),
    rationale: row.rationale,
    flags: row.flags,
    shown_order: row.shown_order.map(imported),
    duration_ms: row.duration_ms,
    submitted_at: row.submitted_at,
    guidelines_version: row.guidelines_version,
    counted: row.counted,
    all_bad: row.all_bad,
    reasons: row.reasons,
    response_flags: row.flagged.map(({ responseId, flag }) => ({ response: imported(responseId), flag })),
    ideal_answer: row.ideal_answer && canonicalIdealAnswer(row.ideal_answer, responses),
    renderings: (row.renderings ?? []).map(({ responseId, form, sawRaw }) => ({
      response: imported(responseId),
      form: form === 'PLAIN' ? 'plain' : 'markdown',
      saw_raw: sawRaw,
    })),
  };
}

function canonicalIdealAnswer(
  { content, editedFrom }: NonNullable<JudgementRow['ideal_answer']>,
  responses: ResponsesById,
): IdealAnswer {
  const base = editedFrom === null ? undefined : responses.get(editedFrom);
  if (!base) return { content, edited_from: null, edits: null };
  const said = base.messages.findLast(({ role }) => role === 'assistant')?.content ?? '';
  return { content, edited_from: base.id, edits: editsBetween(said, content) };
}
