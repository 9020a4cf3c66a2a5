import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClientBase } from 'pg';
import { IndexPool } from '../platform/database/index-pool.ts';
import { readIssues } from './apply-import.ts';
import type { ImportAnswer } from './import-answer.ts';
import { ImportIssueEntity } from './import-issue.entity.ts';
import { ImportEntity } from './import.entity.ts';
import type { ImportFailure } from './imports.errors.ts';

type Record = Omit<ImportAnswer, 'errors' | 'warnings'>;
type Origin = { importKey: string; importedBy: string };

/** What is kept of imports: answers, issues, history. */
@Injectable()
export class ImportRecords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pool: IndexPool,
  ) {}

  /** What was answered under this key, once an import under it was done. */
  async findDone(
    projectId: string,
    importKey: string,
  ): Promise<(ImportAnswer & { bodyHash: Buffer }) | null> {
    const row = await this.dataSource.manager.findOneBy(ImportEntity, {
      projectId,
      importKey,
      state: 'DONE',
    });
    if (!row?.bodyHash) return null;
    return {
      importId: row.id,
      state: row.state,
      format: row.format,
      rows: row.rows,
      accepted: row.accepted,
      duplicates: row.duplicates,
      rejected: row.rejected,
      waiting: row.waiting,
      comparisons: row.comparisons,
      ...(await this.issuesOf(row)),
      bodyHash: row.bodyHash,
    };
  }

  async issuesOf(
    row: Pick<ImportEntity, 'projectId' | 'id'>,
  ): Promise<Pick<ImportAnswer, 'errors' | 'warnings'>> {
    const [errors, warnings] = await Promise.all([
      readIssues(this.pool, row.projectId, row.id, 'error'),
      readIssues(this.pool, row.projectId, row.id, 'warning'),
    ]);
    return { errors, warnings };
  }

  /** Newest first; with a key the one under it, if there is one. */
  async list(projectId: string, first: number, importKey: string | null): Promise<ImportEntity[]> {
    return this.dataSource.manager.find(ImportEntity, {
      where: { projectId, ...(importKey === null ? {} : { importKey }) },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: first,
    });
  }

  async find(projectId: string, importKey: string): Promise<ImportEntity | null> {
    return this.dataSource.manager.findOneBy(ImportEntity, { projectId, importKey });
  }

  /** All issues of an import as JSONL, a page at a time. */
  async *issueLines({ projectId, id }: ImportEntity): AsyncGenerator<string> {
    for (let last = 0; ;) {
      const { rows } = await this.pool.query<{ ordinal: number; line: string }>(
        `SELECT ordinal, json_build_object(
           'line', line, 'field', field, 'code', code, 'message', message, 'severity', severity)::text AS line
         FROM import_issue WHERE project_id = $1 AND import_id = $2 AND ordinal > $3 ORDER BY ordinal LIMIT 1000`,
        [projectId, id, last],
      );
      if (rows.length === 0) return;
      yield rows.map(({ line }) => `${line}\n`).join('');
      last = rows.at(-1)?.ordinal ?? last;
    }
  }

  /** In the import's own transaction. An earlier failure under the same key makes room. */
  async addDone(
    client: ClientBase,
    projectId: string,
    { importKey, importedBy }: Origin,
    record: Record,
    bodyHash: Buffer,
  ): Promise<void> {
    await client.query(`DELETE FROM import WHERE project_id = $1 AND import_key = $2 AND state = 'FAILED'`, [
      projectId,
      importKey,
    ]);
    await client.query(
      `INSERT INTO import (project_id, id, import_key, body_hash, state, format, rows, accepted, duplicates, rejected,
         waiting, comparisons, created_by, created_at, finished_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, now(), clock_timestamp())`,
      [
        projectId,
        record.importId,
        importKey,
        bodyHash,
        record.state,
        record.format,
        record.rows,
        record.accepted,
        record.duplicates,
        record.rejected,
        record.waiting,
        record.comparisons,
        importedBy,
      ],
    );
  }

  /** Keeps in the history that, and why, a file could not be taken. */
  async addFailure(
    projectId: string,
    importId: string,
    { importKey, importedBy }: Origin,
    failure: ImportFailure,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.delete(ImportEntity, { projectId, importKey, state: 'FAILED' });
      await manager.insert(ImportEntity, {
        projectId,
        id: importId,
        importKey,
        bodyHash: null,
        state: 'FAILED',
        createdBy: importedBy,
        finishedAt: new Date(),
      });
      const found = (failure.details['errors'] ?? []) as ImportAnswer['errors'];
      const issues = [{ line: null, field: null, code: failure.code, message: failure.message }, ...found];
      await manager.insert(
        ImportIssueEntity,
        issues.map((issue, index) => ({
          ...issue,
          projectId,
          importId,
          ordinal: index + 1,
          severity: 'error' as const,
        })),
      );
    });
  }
}
