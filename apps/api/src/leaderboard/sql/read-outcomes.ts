import type { Ranking } from '@pairwright/stats';
import type { DataSource } from 'typeorm';
import { notSuperseded } from '../../judgements/sql/not-superseded.ts';

export interface JudgedModels {
  prompt_id: string;
  ranking: Ranking;
  /** Model by response id; null for a response whose model is not known. */
  models: Record<string, string | null>;
}

/** Judgements that count, with the models they were about. Indices: comparison_pkey, response_pkey, judgement_superseded. */
export async function readJudgedModels(
  dataSource: DataSource,
  projectId: string,
  category: string | null,
): Promise<JudgedModels[]> {
  return dataSource.query(
    `SELECT c.prompt_id, j.ranking,
       (SELECT json_object_agg(r.id, r.model) FROM response r
        WHERE r.project_id = c.project_id AND r.id = ANY(c.response_ids)) AS models
     FROM judgement j
     JOIN comparison c ON c.project_id = j.project_id AND c.id = j.comparison_id
     WHERE j.project_id = $1 AND j.counted AND ${notSuperseded('j')} AND ($2::text IS NULL OR c.category = $2)
     ORDER BY j.id`,
    [projectId, category],
  );
}

/** The rankings of every comparison that two or more annotators judged. Indices: judgement_comparison, judgement_superseded. */
export async function readSharedRankings(dataSource: DataSource, projectId: string): Promise<Ranking[][]> {
  const rows: { rankings: Ranking[] }[] = await dataSource.query(
    `SELECT json_agg(ranking ORDER BY id) AS rankings FROM judgement j
     WHERE project_id = $1 AND counted AND ${notSuperseded('j')} GROUP BY comparison_id HAVING count(*) > 1 ORDER BY comparison_id`,
    [projectId],
  );
  return rows.map(({ rankings }) => rankings);
}
