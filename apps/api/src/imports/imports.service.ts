import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DatasetError, readImport } from '@pairwright/dataset';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { v7 as uuidv7 } from 'uuid';
import type { ProjectAccess } from '../access/project-access.ts';
import { inTransaction, WorkPool } from '../platform/database/work-pool.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import type { QueueEntity } from '../queue/queue.entity.ts';
import { QueuesService } from '../queue/queues.service.ts';
import { applyImport, readIssues } from './apply-import.ts';
import { FileHash } from './file-hash.ts';
import type { ImportAnswer } from './import-answer.ts';
import type { ImportOptions } from './import-options.ts';
import { ImportRecords } from './import-records.service.ts';
import {
  fileFailure,
  ImportFailure,
  isUploadCut,
  keyRunning,
  keyTaken,
  noUsableRow,
  uploadCut,
} from './imports.errors.ts';
import { insertIssues } from './sql/apply-staging.ts';
import { copyIntoStaging, createStaging } from './sql/staging.ts';
import { RowStager } from './stage-rows.ts';

export interface FileToImport {
  importKey: string;
  body: AsyncIterable<Uint8Array>;
  /** What Content-Encoding says. */
  encoding: string | null;
  importedBy: string;
  options: ImportOptions;
}

/** Thrown to take a dry run back, with what it would have answered. */
class DryRunDone extends Error {
  constructor(readonly answer: ImportAnswer) {
    super('dry run');
  }
}

/** Brings files in: streamed into a staging table, then into the project, all of it in one transaction or nothing. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly pool: WorkPool,
    private readonly queues: QueuesService,
    private readonly records: ImportRecords,
    private readonly events: ProjectEvents,
  ) {}

  /**
   * Takes a file. The same key and bytes again get the same answer. Throws ImportFailure where the file as a whole cannot
   * be taken: then nothing went in, and it can be sent again.
   */
  async import(access: ProjectAccess, file: FileToImport): Promise<ImportAnswer> {
    const projectId = access.project.id;
    const queue = await this.queues.find(projectId, file.options.queueId);
    const earlier = await this.records.findDone(projectId, file.importKey);
    if (earlier) return this.repeat(earlier, file);
    const importId = uuidv7();
    const hash = new FileHash();
    try {
      const answer = await inTransaction(this.pool, 'BEGIN', (client) =>
        this.importIn(client, access, queue, importId, file, hash),
      );
      this.events.touch(projectId);
      return answer;
    } catch (error) {
      if (error instanceof DryRunDone) return error.answer;
      const failure = toFailure(error);
      if (failure instanceof ImportFailure && failure.status !== 409 && !file.options.isDryRun) {
        await this.records.addFailure(projectId, importId, file, failure);
        this.events.touch(projectId);
      }
      throw failure;
    }
  }

  private async repeat(
    earlier: ImportAnswer & { bodyHash: Buffer },
    file: FileToImport,
  ): Promise<ImportAnswer> {
    const { bodyHash, ...answer } = earlier;
    const hash = new FileHash();
    for await (const chunk of hash.through(file.body)) void chunk;
    if (!hash.digest().equals(bodyHash)) throw keyTaken(file.importKey);
    return answer;
  }

  private async importIn(
    client: PoolClient,
    { project }: ProjectAccess,
    queue: QueueEntity,
    importId: string,
    file: FileToImport,
    hash: FileHash,
  ): Promise<ImportAnswer> {
    await lockKey(client, project.id, file.importKey);
    const { format, pairs, isDryRun } = file.options;
    const stager = new RowStager({ kind: project.kind, pairs });
    let recognised: string | null = null;
    async function* staged(): AsyncGenerator<string> {
      const batches = readImport(hash.through(file.body), {
        kind: project.kind,
        ...(format === null ? {} : { format }),
        ...(file.encoding === null ? {} : { encoding: file.encoding }),
      });
      for await (const batch of batches) {
        recognised = batch.format;
        const lines = stager.stage(batch);
        if (lines !== '') yield lines;
      }
    }
    await client.query(createStaging);
    await pipeline(
      Readable.from(staged(), { objectMode: true, highWaterMark: 1 }),
      client.query(copyFrom(copyIntoStaging)),
    );
    const counts = await applyImport(client, {
      projectId: project.id,
      importId,
      queueId: queue.id,
      kind: project.kind,
      pairs,
    });
    const record = {
      importId,
      state: 'DONE' as const,
      format: recognised,
      rows: stager.rows,
      accepted: counts.accepted,
      duplicates: counts.duplicates,
      rejected: stager.rejected + counts.idTaken,
      waiting: counts.waiting,
      comparisons: counts.comparisons,
    };
    await this.records.addDone(client, project.id, file, record, hash.digest());
    await client.query(insertIssues, [project.id, importId]);
    const answer = {
      ...record,
      errors: await readIssues(client, project.id, importId, 'error'),
      warnings: await readIssues(client, project.id, importId, 'warning'),
    };
    if (answer.accepted + answer.duplicates === 0) throw noUsableRow(answer);
    if (isDryRun) throw new DryRunDone(answer);
    return answer;
  }
}

function toFailure(error: unknown): unknown {
  if (error instanceof DatasetError) return fileFailure(error);
  return isUploadCut(error) ? uploadCut() : error;
}

/** One import a key at a time; a crash lets go of it. */
async function lockKey(client: PoolClient, projectId: string, importKey: string): Promise<void> {
  const { rows } = await client.query<{ is_free: boolean }>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended($1 || '/' || $2, 4)) AS is_free`,
    [projectId, importKey],
  );
  if (!rows[0]?.is_free) throw keyRunning(importKey);
}
