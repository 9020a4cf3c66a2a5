import type { EntityManager } from 'typeorm';

/** Whether anybody has judged in a project. Index: judgement_pkey, by its first column. */
export async function hasJudgements(manager: EntityManager, projectId: string): Promise<boolean> {
  const [row]: { is_judged: boolean }[] = await manager.query(
    'SELECT EXISTS (SELECT FROM judgement WHERE project_id = $1) AS is_judged',
    [projectId],
  );
  return row!.is_judged;
}
