import type { RowIssue } from '@pairwright/dataset';
import type { ClientBase } from 'pg';
import type { OutputComparison } from '../compare-outputs.ts';
import { attributesOf } from './staging.ts';

export async function insertOutputComparison(
  client: ClientBase,
  { projectId, importId }: { projectId: string; importId: string },
  promptId: string,
  ordinal: number,
  { row, responseIds }: OutputComparison,
): Promise<void> {
  await client.query({
    name: 'insert-output-comparison',
    text: `
      INSERT INTO comparison (project_id, id, ordinal, row_id, prompt_id, response_ids, import_id, category, attributes)
      VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      projectId,
      ordinal,
      row.id,
      promptId,
      responseIds,
      importId,
      row.category,
      JSON.stringify(attributesOf(row)),
    ],
  });
}

/** Outputs that are in a comparison do not wait any more. `after` is the ordinal before this import's first comparison. */
export async function markPlaced(client: ClientBase, projectId: string, after: number): Promise<void> {
  await client.query(
    `UPDATE response r SET is_placed = true
     FROM (SELECT DISTINCT unnest(response_ids) AS id FROM comparison WHERE project_id = $1 AND ordinal > $2) AS placed
     WHERE r.project_id = $1 AND r.id = placed.id AND NOT r.is_placed`,
    [projectId, after],
  );
}

export async function stageIssue(client: ClientBase, issue: RowIssue): Promise<void> {
  await client.query(
    `INSERT INTO staged (kind, seq, line, name, severity, code, message) VALUES ('issue', 0, $1, $2, $3, $4, $5)`,
    [issue.line, issue.field, issue.severity, issue.code, issue.message],
  );
}
