import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJudgements1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE judgement (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        comparison_id uuid NOT NULL,
        annotator_id uuid NOT NULL,
        ranking json NOT NULL,
        strength smallint,
        aspects json,
        rationale text,
        flags text[] NOT NULL,
        shown_order uuid[] NOT NULL,
        duration_ms integer NOT NULL,
        submitted_at timestamptz NOT NULL,
        guidelines_version integer NOT NULL,
        counted boolean NOT NULL,
        CONSTRAINT judgement_duration CHECK (duration_ms >= 0),
        CONSTRAINT judgement_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE INDEX judgement_comparison ON judgement (project_id, comparison_id)
    `);
    await runner.query(`
      ALTER TABLE judgement ADD CONSTRAINT judgement_assignment_fkey FOREIGN KEY (project_id, assignment_id) REFERENCES assignment(project_id,id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE judgement`);
  }
}
