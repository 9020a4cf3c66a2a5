import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexOwnJudgements1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX judgement_annotator ON judgement (project_id, annotator_id, submitted_at)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX judgement_annotator`);
  }
}
