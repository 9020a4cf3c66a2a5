import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTraining1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_attempt (
        project_id uuid NOT NULL,
        annotator_id uuid NOT NULL,
        attempt integer NOT NULL,
        comparison_ids uuid[] NOT NULL,
        threshold double precision NOT NULL,
        answered smallint NOT NULL DEFAULT 0,
        right_answers smallint NOT NULL DEFAULT 0,
        started_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT training_attempt_counts CHECK (
          right_answers BETWEEN 0 AND answered AND answered <= cardinality(comparison_ids)),
        CONSTRAINT training_attempt_pkey PRIMARY KEY (project_id, annotator_id, attempt)
      )
    `);
    await runner.query(`
      CREATE TABLE training_answer (
        project_id uuid NOT NULL,
        annotator_id uuid NOT NULL,
        attempt integer NOT NULL,
        comparison_id uuid NOT NULL,
        ranking json NOT NULL,
        is_right boolean NOT NULL,
        answered_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT training_answer_pkey PRIMARY KEY (project_id, annotator_id, attempt, comparison_id)
      )
    `);
    await runner.query(`
      ALTER TABLE training_attempt ADD CONSTRAINT training_attempt_project_fkey FOREIGN KEY (project_id) REFERENCES project(id)
    `);
    await runner.query(`
      ALTER TABLE training_attempt ADD CONSTRAINT training_attempt_annotator_fkey FOREIGN KEY (annotator_id) REFERENCES app_user(id)
    `);
    await runner.query(`
      ALTER TABLE training_answer ADD CONSTRAINT training_answer_attempt_fkey
        FOREIGN KEY (project_id, annotator_id, attempt) REFERENCES training_attempt(project_id, annotator_id, attempt)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE training_answer`);
    await runner.query(`DROP TABLE training_attempt`);
  }
}
