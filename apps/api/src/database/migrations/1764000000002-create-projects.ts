import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProjects1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project (
        id uuid NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        guidelines text NOT NULL,
        guidelines_version integer NOT NULL,
        allow_ties boolean NOT NULL,
        strength_labels text[] NOT NULL,
        rationale text NOT NULL,
        judgements_per_comparison smallint NOT NULL,
        lease_seconds integer NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT project_lease_seconds CHECK (lease_seconds BETWEEN 1 AND 604800),
        CONSTRAINT project_judgements_per_comparison CHECK (judgements_per_comparison BETWEEN 1 AND 100),
        CONSTRAINT project_rationale CHECK (rationale IN ('OFF', 'OPTIONAL', 'REQUIRED')),
        CONSTRAINT project_kind CHECK (kind IN ('PAIRWISE', 'RANKING')),
        CONSTRAINT project_pkey PRIMARY KEY (id)
      )
    `);
    await runner.query(`
      CREATE TABLE project_member (
        project_id uuid NOT NULL,
        user_id uuid NOT NULL,
        role text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT project_member_role CHECK (role IN ('ANNOTATOR', 'REVIEWER', 'LEAD', 'ENGINEER')),
        CONSTRAINT project_member_pkey PRIMARY KEY (project_id, user_id)
      )
    `);
    await runner.query(`
      CREATE INDEX project_member_user ON project_member (user_id)
    `);
    await runner.query(`
      ALTER TABLE project ADD CONSTRAINT project_created_by_fkey FOREIGN KEY (created_by) REFERENCES app_user(id)
    `);
    await runner.query(`
      ALTER TABLE project_member ADD CONSTRAINT project_member_user_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE
    `);
    await runner.query(`
      ALTER TABLE project_member ADD CONSTRAINT project_member_project_fkey FOREIGN KEY (project_id) REFERENCES project(id) ON DELETE CASCADE
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE project_member`);
    await runner.query(`DROP TABLE project`);
  }
}
