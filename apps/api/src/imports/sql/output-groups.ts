import type { Message, RowFields } from '@pairwright/dataset';
import type { ClientBase } from 'pg';

export interface PooledOutput {
  id: string;
  imported_id: string;
  model: string | null;
  source: string | null;
  license: string | null;
  params: Record<string, never> | null;
  messages: Message[];
  text_hash: string;
  fields: RowFields;
  is_placed: boolean;
  /** The line of this file that brought it; null for what earlier imports did. */
  line: number | null;
}

export interface OutputGroup {
  prompt_id: string;
  prompt_hash: string;
  prompt: Message[];
  outputs: PooledOutput[];
}

const groupsAtOnce = 200;

/**
 * Prompts that this file brought an output for, in its order, each with every output there is, in import order.
 * Index: response_waiting (project_id, prompt_id) where is_output.
 */
export async function* outputGroups(client: ClientBase, projectId: string): AsyncGenerator<OutputGroup> {
  await client.query(`CREATE INDEX ON staged (id) WHERE kind = 'output'`);
  await client.query(
    `CREATE TEMPORARY TABLE touched_prompt ON COMMIT DROP AS
     SELECT row_number() OVER (ORDER BY min(s.seq))::int AS nth, s.prompt_hash AS hash
     FROM staged s JOIN verdict v ON v.seq = s.seq AND v.verdict = 'ACCEPTED'
     WHERE s.kind = 'output' GROUP BY s.prompt_hash`,
  );
  await client.query('CREATE INDEX ON touched_prompt (nth)');
  await client.query('ANALYZE touched_prompt');
  for (let last = 0; ; last += groupsAtOnce) {
    const { rows } = await client.query<OutputGroup>(
      `SELECT p.id AS prompt_id, encode(p.hash, 'hex') AS prompt_hash, p.messages AS prompt,
         json_agg(json_build_object('id', r.id, 'imported_id', r.imported_id, 'model', r.model, 'source', r.source,
           'license', r.license, 'params', r.params, 'messages', r.messages, 'text_hash', encode(r.text_hash, 'hex'),
           'fields', r.output_fields, 'is_placed', r.is_placed, 'line', s.line)
           ORDER BY s.seq NULLS FIRST, r.imported_id) AS outputs
       FROM touched_prompt t
       JOIN prompt p ON p.project_id = $1 AND p.hash = t.hash
       JOIN response r ON r.project_id = $1 AND r.prompt_id = p.id AND r.is_output
       LEFT JOIN staged s ON s.kind = 'output' AND s.id = r.id
       WHERE t.nth > $2 AND t.nth <= $2 + ${groupsAtOnce}
       GROUP BY p.project_id, p.id, t.nth ORDER BY t.nth`,
      [projectId, last],
    );
    yield* rows;
    if (rows.length < groupsAtOnce) return;
  }
}
