import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const settingKey = 'pseudonym secret';

/** Names for annotators in what leaves the house: the same over a project, and not to be traced back without our secret. */
@Injectable()
export class Pseudonyms {
  constructor(private readonly dataSource: DataSource) {}

  async ofProject(projectId: string): Promise<(annotatorId: string) => string> {
    const secret = await this.secret();
    return (annotatorId) =>
      `annotator-${createHmac('sha256', secret).update(`${projectId}/${annotatorId}`).digest('hex').slice(0, 12)}`;
  }

  private async secret(): Promise<Buffer> {
    await this.dataSource.query(
      `INSERT INTO instance_setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING`,
      [settingKey, randomBytes(32).toString('hex')],
    );
    const rows: { value: string }[] = await this.dataSource.query(
      `SELECT value FROM instance_setting WHERE key = $1`,
      [settingKey],
    );
    return Buffer.from(rows[0]?.value ?? '', 'hex');
  }
}
