import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Its condition holds of every row, and keeps the index out of the plans of statements that name no annotator: one made while the
 * table was small could take it for its first column alone.
 */
export class IndexOwnJudgements1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX judgement_annotator ON judgement (project_id, annotator_id, submitted_at) WHERE annotator_id IS NOT NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX judgement_annotator`);
  }
}
