import { PairBalance, type TaskKind } from '@pairwright/dataset';
import type { PoolClient } from 'pg';
import { compareOutputs } from './compare-outputs.ts';
import type { ImportAnswer, IssueAnswer } from './import-answer.ts';
import * as apply from './sql/apply-staging.ts';
import { insertOutputComparison, markPlaced, stageIssue } from './sql/insert-output-comparison.ts';
import { outputGroups } from './sql/output-groups.ts';

export interface ImportToApply {
  projectId: string;
  importId: string;
  queueId: string;
  kind: TaskKind;
  pairs: number | null;
}

export type AppliedCounts = Pick<ImportAnswer, 'accepted' | 'duplicates' | 'waiting' | 'comparisons'> & {
  idTaken: number;
};

/** Moves what was staged into the project: rows, prompts, responses, comparisons, queue entries. */
export async function applyImport(client: PoolClient, job: ImportToApply): Promise<AppliedCounts> {
  const { projectId, importId } = job;
  await client.query('ANALYZE staged');
  await client.query(apply.lockProject, [projectId]);
  await client.query(apply.createVerdicts);
  await client.query(apply.judgeRows, [projectId]);
  await client.query(apply.analyzeVerdicts);
  await client.query(apply.insertRows, [projectId]);
  await client.query(apply.insertPrompts, [projectId]);
  await client.query(apply.insertResponses, [projectId]);
  const { rowCount: outputs } = await client.query(apply.insertOutputs, [projectId]);
  const { rows: last } = await client.query<{ ordinal: number }>(apply.lastOrdinal, [projectId]);
  const before = last[0]?.ordinal ?? 0;
  const { rowCount: ofRows } = await client.query(apply.insertComparisonsOfRows, [
    projectId,
    importId,
    before,
  ]);
  const ofOutputs = outputs ? await insertComparisonsOfOutputs(client, job, before + (ofRows ?? 0)) : 0;
  const comparisons = (ofRows ?? 0) + ofOutputs;
  await client.query(apply.lockQueue, [projectId, job.queueId]);
  const { rowCount: queued } = await client.query(apply.insertQueueEntries, [projectId, job.queueId, before]);
  await client.query(apply.addToTotal, [projectId, job.queueId, queued, before]);
  const { rows: verdicts } = await client.query<{ accepted: number; duplicates: number; taken: number }>(
    apply.countVerdicts,
  );
  const { rows: waiting } = await client.query<{ waiting: number }>(apply.countWaiting, [projectId]);
  return {
    accepted: verdicts[0]?.accepted ?? 0,
    duplicates: verdicts[0]?.duplicates ?? 0,
    idTaken: verdicts[0]?.taken ?? 0,
    waiting: waiting[0]?.waiting ?? 0,
    comparisons,
  };
}

async function insertComparisonsOfOutputs(
  client: PoolClient,
  job: ImportToApply,
  before: number,
): Promise<number> {
  const balance = new PairBalance();
  let ordinal = before;
  for await (const group of outputGroups(client, job.projectId)) {
    const { comparisons, issues } = compareOutputs(group, { kind: job.kind, pairs: job.pairs, balance });
    for (const comparison of comparisons) {
      ordinal += 1;
      await insertOutputComparison(client, job, group.prompt_id, ordinal, comparison);
    }
    for (const issue of issues) await stageIssue(client, issue);
  }
  await markPlaced(client, job.projectId, before);
  return ordinal - before;
}

/** The first hundred of each kind. Index: import_issue_pkey. */
export async function readIssues(
  client: Pick<PoolClient, 'query'>,
  projectId: string,
  importId: string,
  severity: 'error' | 'warning',
): Promise<IssueAnswer[]> {
  const { rows } = await client.query<IssueAnswer>(
    `SELECT line, field, code, message FROM import_issue
     WHERE project_id = $1 AND import_id = $2 AND severity = $3 ORDER BY ordinal LIMIT 100`,
    [projectId, importId, severity],
  );
  return rows;
}
