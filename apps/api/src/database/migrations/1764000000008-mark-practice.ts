import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MarkPractice1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE comparison ADD is_practice boolean NOT NULL DEFAULT false
    `);
    await runner.query(`
      CREATE INDEX comparison_practice ON comparison (project_id) WHERE is_practice
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX comparison_practice`);
    await runner.query(`ALTER TABLE comparison DROP COLUMN is_practice`);
  }
}
