import { datasetCard, DatasetStatistics, type RankingMode, snapshotLine } from '@pairwright/dataset';
import { Injectable } from '@nestjs/common';
import type { ClientBase } from 'pg';
import { ArtefactStore } from '../platform/artefacts/artefact-store.ts';
import { pack } from '../platform/artefacts/packed.ts';
import { inTransaction, WorkPool } from '../platform/database/work-pool.ts';
import type { ProjectEntity } from '../projects/project.entity.ts';
import { cardName, snapshotName } from './artefact-names.ts';
import { canonicalRow, type CanonicalSettings } from './canonical-row.ts';
import { Pseudonyms } from './pseudonyms.ts';
import type { SnapshotEntity } from './snapshot.entity.ts';
import { readComparisons } from './sql/read-comparisons.ts';

export interface MadeSnapshot {
  rows: number;
  sha256: string;
  /** Whether any message has more than role and content. */
  hasParts: boolean;
}

/** Writes a project as it stands at one moment into a content-addressed file, and the card that tells what is in it. */
@Injectable()
export class SnapshotMaker {
  constructor(
    private readonly pool: WorkPool,
    private readonly store: ArtefactStore,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async make(snapshot: SnapshotEntity, project: ProjectEntity): Promise<MadeSnapshot> {
    const statistics = new DatasetStatistics();
    const pseudonymOf = await this.pseudonyms.ofProject(project.id);
    const rankingMode: RankingMode = project.rankingMode === 'BEST' ? 'best' : 'full';
    const settings = {
      splits: snapshot.splits,
      rankingMode,
      pseudonymOf,
      hasAspects: project.aspects.length > 0,
      minJudgements: snapshot.minJudgements,
    };
    const sha256 = await inTransaction(
      this.pool,
      'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
      async (client) => {
        const { packed, fingerprint } = pack(canonicalLines(client, project.id, settings, statistics));
        await this.store.write(packed, () => snapshotName(fingerprint.sha256));
        return fingerprint.sha256;
      },
    );
    const card = datasetCard(
      {
        name: snapshot.name ?? project.name,
        version: snapshot.version,
        createdAt: snapshot.createdAt.toISOString(),
        sha256,
        kind: project.kind,
        strengthLabels: project.strengthLabels,
        allowTies: project.allowTies,
        rankingMode,
      },
      statistics,
    );
    await this.store.write(single(Buffer.from(card)), () => cardName(snapshot.id));
    return { rows: statistics.comparisons, sha256, hasParts: statistics.hasParts };
  }
}

async function* canonicalLines(
  client: ClientBase,
  projectId: string,
  settings: CanonicalSettings & { minJudgements: number },
  statistics: DatasetStatistics,
): AsyncGenerator<string> {
  for await (const page of readComparisons(client, projectId)) {
    let lines = '';
    for (const comparison of page) {
      const row = canonicalRow(comparison, settings);
      if (row.judgements.filter(({ counted }) => counted).length < settings.minJudgements) continue;
      statistics.add(row);
      lines += snapshotLine(row);
    }
    if (lines !== '') yield lines;
  }
}

async function* single(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
