import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is there already gets what a new project has by default. The defaults themselves are the code's: here they are
 * dropped again, so that no insert leaves a column out unnoticed. None of it rewrites a table.
 */
export class ExtendTasks1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project
        ADD COLUMN ranking_mode text NOT NULL DEFAULT 'FULL',
        ADD COLUMN aspects json NOT NULL DEFAULT '[]',
        ADD COLUMN allow_all_bad boolean NOT NULL DEFAULT false,
        ADD COLUMN flags text[] NOT NULL
          DEFAULT ARRAY['unsafe', 'personal data', 'wrong language', 'broken rendering'],
        ADD COLUMN rationale_min_length integer NOT NULL DEFAULT 0,
        ADD COLUMN reasons text[] NOT NULL DEFAULT '{}',
        ADD COLUMN ideal_answer text NOT NULL DEFAULT 'OFF',
        ADD COLUMN undo_seconds integer NOT NULL DEFAULT 600,
        ADD COLUMN training_comparisons smallint,
        ADD COLUMN training_threshold double precision,
        ADD CONSTRAINT project_ranking_mode CHECK (
          ranking_mode = 'FULL' OR ranking_mode = 'BEST' AND kind = 'RANKING'),
        ADD CONSTRAINT project_rationale_min_length CHECK (rationale_min_length BETWEEN 0 AND 5000),
        ADD CONSTRAINT project_ideal_answer CHECK (ideal_answer IN ('OFF', 'OPTIONAL', 'REQUIRED')),
        ADD CONSTRAINT project_undo_seconds CHECK (undo_seconds BETWEEN 0 AND 86400),
        ADD CONSTRAINT project_training CHECK (
          (training_comparisons IS NULL) = (training_threshold IS NULL)
          AND training_comparisons BETWEEN 1 AND 100 AND training_threshold BETWEEN 0 AND 1)
    `);
    await runner.query(`
      ALTER TABLE project
        ALTER COLUMN ranking_mode DROP DEFAULT,
        ALTER COLUMN aspects DROP DEFAULT,
        ALTER COLUMN allow_all_bad DROP DEFAULT,
        ALTER COLUMN flags DROP DEFAULT,
        ALTER COLUMN rationale_min_length DROP DEFAULT,
        ALTER COLUMN reasons DROP DEFAULT,
        ALTER COLUMN ideal_answer DROP DEFAULT,
        ALTER COLUMN undo_seconds DROP DEFAULT
    `);
    await runner.query(`
      ALTER TABLE judgement
        ADD COLUMN flagged json NOT NULL DEFAULT '[]',
        ADD COLUMN all_bad boolean NOT NULL DEFAULT false,
        ADD COLUMN reasons text[] NOT NULL DEFAULT '{}',
        ADD COLUMN ideal_answer json,
        ADD COLUMN renderings json,
        ADD COLUMN supersedes uuid,
        ADD COLUMN amendment_key text
    `);
    await runner.query(`
      ALTER TABLE judgement
        ALTER COLUMN flagged DROP DEFAULT,
        ALTER COLUMN all_bad DROP DEFAULT,
        ALTER COLUMN reasons DROP DEFAULT
    `);
    await runner.query(`
      CREATE UNIQUE INDEX judgement_superseded ON judgement (project_id, supersedes) WHERE supersedes IS NOT NULL
    `);
    // Functions are defined again after migrations; with other parameters it would be a second one beside the first.
    await runner.query(`DROP FUNCTION IF EXISTS submit_judgement`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION IF EXISTS submit_judgement`);
    await runner.query(`DROP FUNCTION IF EXISTS amend_judgement`);
    await runner.query(`
      ALTER TABLE judgement
        DROP COLUMN flagged,
        DROP COLUMN all_bad,
        DROP COLUMN reasons,
        DROP COLUMN ideal_answer,
        DROP COLUMN renderings,
        DROP COLUMN supersedes,
        DROP COLUMN amendment_key
    `);
    await runner.query(`
      ALTER TABLE project
        DROP COLUMN ranking_mode,
        DROP COLUMN aspects,
        DROP COLUMN allow_all_bad,
        DROP COLUMN flags,
        DROP COLUMN rationale_min_length,
        DROP COLUMN reasons,
        DROP COLUMN ideal_answer,
        DROP COLUMN undo_seconds,
        DROP COLUMN training_comparisons,
        DROP COLUMN training_threshold
    `);
  }
}
