import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { TestProject } from './projects.ts';

/** A model's name that nothing an annotator is given may contain. */
export const MODEL_PREFIX = 'telltale-model-';

/**
 * Puts `count` comparisons at the end of a project's queue and returns their ids in serving order. Prompt n reads
 * "Question n", response m to it "Answer m to question n" (both from 1 on in the project), by the model
 * "telltale-model-m".
 */
export async function insertComparisons(
  pool: Pool,
  project: TestProject,
  count: number,
  responses = 2,
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `WITH last AS MATERIALIZED (
       SELECT coalesce(max(ordinal), 0) AS ordinal FROM comparison WHERE project_id = $1
     ), made AS MATERIALIZED (
       SELECT last.ordinal + n AS ordinal, gen_random_uuid() AS id, gen_random_uuid() AS prompt_id,
         (SELECT array_agg(gen_random_uuid()) FROM generate_series(1, $4) WHERE n > 0) AS response_ids
       FROM last, generate_series(1, $3) AS n
     ), prompts AS (
       INSERT INTO prompt (project_id, id, hash, messages)
       SELECT $1, prompt_id, uuid_send(prompt_id), json_build_array(json_build_object('role', 'user', 'content', 'Question ' || ordinal))
       FROM made
     ), written AS (
       INSERT INTO response (project_id, id, prompt_id, imported_id, model, messages, text_hash, is_output, is_placed)
       SELECT $1, r.id, prompt_id, 'imported-' || r.place, $6 || r.place,
         json_build_array(json_build_object('role', 'assistant', 'content', 'Answer ' || r.place || ' to question ' || ordinal)),
         uuid_send(r.id), false, true
       FROM made, unnest(response_ids) WITH ORDINALITY AS r(id, place)
     ), compared AS (
       INSERT INTO comparison (project_id, id, ordinal, row_id, prompt_id, response_ids, import_id, category, attributes)
       SELECT $1, id, ordinal, 'row-' || ordinal, prompt_id, response_ids, $5, NULL, '{}' FROM made
     ), queued AS (
       INSERT INTO queue_entry (project_id, comparison_id, queue_id, tier, position, wanted, needed, taken)
       SELECT $1, made.id, $2, 1, greatest(q.last_position, last.ordinal) + made.ordinal - last.ordinal, $7::smallint, $7::smallint, 0
       FROM made, last, queue q WHERE q.project_id = $1 AND q.id = $2
     ), counted AS (
       UPDATE queue q SET total = total + $3, last_position = greatest(q.last_position, last.ordinal) + $3
       FROM last WHERE q.project_id = $1 AND q.id = $2
     )
     SELECT id FROM made ORDER BY ordinal`,
    [
      project.id,
      project.queueId,
      count,
      responses,
      randomUUID(),
      MODEL_PREFIX,
      project.judgementsPerComparison,
    ],
  );
  return rows.map(({ id }) => id);
}
