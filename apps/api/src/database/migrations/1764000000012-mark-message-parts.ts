import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages of the snapshots there are have role and content only. */
export class MarkMessageParts1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE snapshot ADD has_parts boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE snapshot DROP COLUMN has_parts`);
  }
}
