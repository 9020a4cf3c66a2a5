import { servingPlace, servingTier } from '../../queue/sql/reorder-queue.ts';

/**
 * From the staging table into the project, statement by statement, in one transaction. `$1` is the project, `$2` the import.
 * Joins go by `seq`, the number of the row in the file.
 */

/** Imports into one project take turns from here on, so that ordinals and duplicates are settled. */
export const lockProject = `SELECT pg_advisory_xact_lock(hashtextextended($1::text, 3))`;

export const createVerdicts = `
CREATE TEMPORARY TABLE verdict (
  seq integer, line integer, kind text, row_id text, content_hash bytea, verdict text
) ON COMMIT DROP`;

/**
 * One verdict a row. Ids and contents that the project has come first, then what the file itself repeats; the first of
 * equals goes in. Indices: imported_row_pkey, imported_row_content.
 */
export const judgeRows = `
INSERT INTO verdict
WITH candidate AS (
  SELECT s.seq, s.line, s.kind, s.content_hash,
    CASE s.kind WHEN 'row' THEN s.name ELSE 'output:' || encode(s.content_hash, 'hex') END AS row_id
  FROM staged s WHERE s.kind IN ('row', 'output')
), known AS (
  SELECT c.*,
    CASE
      WHEN by_id.content_hash = c.content_hash THEN 'DUPLICATE'
      WHEN by_id.content_hash IS NOT NULL THEN 'ID_TAKEN'
      WHEN by_content.row_id IS NOT NULL THEN 'DUPLICATE'
    END AS verdict
  FROM candidate c
  LEFT JOIN imported_row by_id ON by_id.project_id = $1 AND by_id.row_id = c.row_id
  LEFT JOIN imported_row by_content ON by_content.project_id = $1 AND by_content.content_hash = c.content_hash
), first_of_id AS (
  SELECT *, first_value(content_hash) OVER same_id AS first_hash, row_number() OVER same_id AS nth
  FROM known WHERE verdict IS NULL
  WINDOW same_id AS (PARTITION BY row_id ORDER BY seq)
), first_of_content AS (
  SELECT *, row_number() OVER (PARTITION BY content_hash ORDER BY seq) AS nth_content
  FROM first_of_id WHERE nth = 1
)
SELECT seq, line, kind, row_id, content_hash, verdict FROM known WHERE verdict IS NOT NULL
UNION ALL
SELECT seq, line, kind, row_id, content_hash, CASE WHEN first_hash = content_hash THEN 'DUPLICATE' ELSE 'ID_TAKEN' END
FROM first_of_id WHERE nth > 1
UNION ALL
SELECT seq, line, kind, row_id, content_hash, CASE WHEN nth_content = 1 THEN 'ACCEPTED' ELSE 'DUPLICATE' END
FROM first_of_content`;

export const analyzeVerdicts = `ANALYZE verdict`;

export const insertRows = `
INSERT INTO imported_row (project_id, row_id, content_hash)
SELECT $1, row_id, content_hash FROM verdict WHERE verdict = 'ACCEPTED'`;

export const insertPrompts = `
INSERT INTO prompt (project_id, id, hash, messages)
SELECT DISTINCT ON (s.prompt_hash) $1::uuid, gen_random_uuid(), s.prompt_hash, s.prompt
FROM staged s JOIN verdict v ON v.seq = s.seq AND v.verdict = 'ACCEPTED'
WHERE s.kind IN ('row', 'output')
ORDER BY s.prompt_hash, s.seq
ON CONFLICT (project_id, hash) DO NOTHING`;

export const insertResponses = `
INSERT INTO response (project_id, id, prompt_id, imported_id, model, source, license, params, messages, text_hash, is_output, is_placed)
SELECT $1, s.id, p.id, s.name, s.model, s.source, s.license, s.params, s.messages, s.text_hash, false, true
FROM staged s
JOIN verdict v ON v.seq = s.seq AND v.verdict = 'ACCEPTED'
JOIN staged r ON r.kind = 'row' AND r.seq = s.seq
JOIN prompt p ON p.project_id = $1 AND p.hash = r.prompt_hash
WHERE s.kind = 'response'`;

export const insertOutputs = `
INSERT INTO response (project_id, id, prompt_id, imported_id, model, source, license, params, messages, text_hash, output_fields, is_output, is_placed)
SELECT $1, s.id, p.id, s.name, s.model, s.source, s.license, s.params, s.messages, s.text_hash, s.attributes, true, false
FROM staged s
JOIN verdict v ON v.seq = s.seq AND v.verdict = 'ACCEPTED'
JOIN prompt p ON p.project_id = $1 AND p.hash = s.prompt_hash
WHERE s.kind = 'output'`;

/** Comparisons that rows brought along, in the file's order. `$2` is the import, `$3` the ordinal before the first. */
export const insertComparisonsOfRows = `
INSERT INTO comparison (project_id, id, ordinal, row_id, prompt_id, response_ids, import_id, category, attributes, is_practice)
SELECT $1, s.id, $3::bigint + row_number() OVER (ORDER BY s.seq, s.ctid), s.name, p.id, s.response_ids, $2, s.category,
  s.attributes, s.is_practice
FROM staged s
JOIN verdict v ON v.seq = s.seq AND v.verdict = 'ACCEPTED'
JOIN staged r ON r.kind = 'row' AND r.seq = s.seq
JOIN prompt p ON p.project_id = $1 AND p.hash = r.prompt_hash
WHERE s.kind = 'comparison'`;

/** The ordinal of the project's last comparison. Index: comparison_import_order. */
export const lastOrdinal = `SELECT coalesce(max(ordinal), 0)::int AS ordinal FROM comparison WHERE project_id = $1`;

/** Held to the end of the import: a change of the policy comes before or after it, and finds all of its entries or none. */
export const lockQueue = `SELECT FROM queue WHERE project_id = $1 AND id = $2 FOR UPDATE`;

/**
 * `$2` is the queue, `$3` the ordinal before the first. Practice is not work: it is in no queue. What comes in stands behind
 * all that is there, each import in the queue's order.
 */
export const insertQueueEntries = `
INSERT INTO queue_entry (project_id, comparison_id, queue_id, tier, position, wanted, needed, taken)
SELECT $1, c.id, $2, ${servingTier},
  greatest(q.last_position, $3::bigint) + row_number() OVER (ORDER BY ${servingPlace}),
  q.judgements_per_comparison, q.judgements_per_comparison, 0
FROM queue q JOIN comparison c ON c.project_id = $1 AND c.ordinal > $3 AND NOT c.is_practice
WHERE q.project_id = $1 AND q.id = $2`;

/** `$3` is how many there are more, `$4` the ordinal before the first. */
export const addToTotal = `
UPDATE queue q SET total = q.total + $3, last_position = greatest(q.last_position, $4::bigint) + $3,
  tiers = (SELECT array_agg(DISTINCT tier ORDER BY tier) FROM (
    SELECT unnest(q.tiers) AS tier
    UNION ALL SELECT ${servingTier} FROM comparison c WHERE c.project_id = $1 AND c.ordinal > $4) AS held)
WHERE q.project_id = $1 AND q.id = $2`;

export const countVerdicts = `
SELECT count(*) FILTER (WHERE verdict = 'ACCEPTED')::int AS accepted,
  count(*) FILTER (WHERE verdict = 'DUPLICATE')::int AS duplicates,
  count(*) FILTER (WHERE verdict = 'ID_TAKEN')::int AS taken
FROM verdict`;

/** Prompts of this file's outputs that hold one in no comparison yet. Index: response_waiting. */
export const countWaiting = `
SELECT count(*)::int AS waiting FROM (
  SELECT p.id FROM prompt p
  JOIN response r ON r.project_id = $1 AND r.prompt_id = p.id AND r.is_output
  WHERE p.project_id = $1 AND p.hash IN (SELECT s.prompt_hash FROM staged s WHERE s.kind = 'output')
  GROUP BY p.id HAVING bool_or(NOT r.is_placed)
) AS waiting`;

export const insertIssues = `
INSERT INTO import_issue (project_id, import_id, ordinal, severity, line, field, code, message)
SELECT $1, $2, row_number() OVER (ORDER BY line NULLS FIRST, severity, field NULLS FIRST, code), severity, line, field, code, message
FROM (
  SELECT severity, line, name AS field, code, message FROM staged WHERE kind = 'issue'
  UNION ALL
  SELECT 'error', line, 'id', 'ID_TAKEN',
    'the id ' || to_json(left(row_id, 80)) || ' is taken by a row with another content; give it another id'
  FROM verdict WHERE verdict = 'ID_TAKEN'
) AS issue`;
