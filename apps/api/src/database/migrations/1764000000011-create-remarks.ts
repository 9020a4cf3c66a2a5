import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRemarks1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE remark (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        assignment_id uuid NOT NULL,
        author_id uuid NOT NULL,
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        answer_seen_at timestamptz,
        CONSTRAINT remark_answer CHECK (
          (answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
        CONSTRAINT remark_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE INDEX remark_author ON remark (project_id, author_id, id)
    `);
    await runner.query(`
      CREATE INDEX remark_open ON remark (project_id, id) WHERE answered_at IS NULL
    `);
    await runner.query(`
      ALTER TABLE remark ADD CONSTRAINT remark_assignment_fkey FOREIGN KEY (project_id, assignment_id) REFERENCES assignment(project_id,id)
    `);
    await runner.query(`
      ALTER TABLE remark ADD CONSTRAINT remark_author_fkey FOREIGN KEY (author_id) REFERENCES app_user(id)
    `);
    await runner.query(`
      ALTER TABLE remark ADD CONSTRAINT remark_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES app_user(id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE remark`);
  }
}
