import type { IdealAnswer, JudgementDetails, SnapshotJudgement } from '../rows/snapshot-row.ts';
import type { ExportRecord } from './export-record.ts';

/** A judgement with its keys in their order; one of an older snapshot without those that were not asked then. */
export function judgementRecord(judgement: SnapshotJudgement): ExportRecord {
  return {
    id: judgement.id,
    annotator: judgement.annotator,
    ranking: judgement.ranking,
    strength: judgement.strength,
    aspects: judgement.aspects,
    rationale: judgement.rationale,
    flags: judgement.flags,
    shown_order: judgement.shown_order,
    duration_ms: judgement.duration_ms,
    submitted_at: judgement.submitted_at,
    guidelines_version: judgement.guidelines_version,
    counted: judgement.counted,
    ...(hasDetails(judgement) ? detailsRecord(judgement) : {}),
  };
}

function hasDetails(judgement: Partial<JudgementDetails>): judgement is JudgementDetails {
  return judgement.all_bad !== undefined;
}

function detailsRecord(details: JudgementDetails): ExportRecord {
  return {
    all_bad: details.all_bad,
    reasons: details.reasons,
    response_flags: details.response_flags.map(({ response, flag }) => ({ response, flag })),
    ideal_answer: details.ideal_answer && idealAnswerRecord(details.ideal_answer),
    renderings: details.renderings.map(({ response, form, saw_raw }) => ({ response, form, saw_raw })),
    superseded_by: details.superseded_by,
  };
}

function idealAnswerRecord({ content, edited_from, edits }: IdealAnswer): ExportRecord {
  return {
    content,
    edited_from,
    edits: edits && edits.map(({ at, removed, added }) => ({ at, removed, added })),
  };
}
