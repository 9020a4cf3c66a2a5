import type { RankingMode } from '@pairwright/stats';
import type { DataSource } from 'typeorm';

export interface Task {
  mode: RankingMode;
  /** Judgements that took the place of another: they change what is said, not how much. */
  amendments: number;
}

/** What a project asks of a ranking, and how often it was answered anew. Index: judgement_superseded. */
export async function readTask(dataSource: DataSource, projectId: string): Promise<Task> {
  const rows: Task[] = await dataSource.query(
    `SELECT lower(p.ranking_mode) AS mode,
       (SELECT count(*)::int FROM judgement j WHERE j.project_id = p.id AND j.supersedes IS NOT NULL) AS amendments
     FROM project p WHERE p.id = $1`,
    [projectId],
  );
  return rows[0] ?? { mode: 'full', amendments: 0 };
}
