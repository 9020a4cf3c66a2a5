import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSnapshots1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE snapshot (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        version integer NOT NULL,
        name text,
        state text NOT NULL,
        splits json NOT NULL,
        min_judgements integer NOT NULL,
        rows integer,
        sha256 text,
        failure text,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT snapshot_state CHECK (state IN ('PENDING', 'READY', 'FAILED')),
        CONSTRAINT snapshot_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX snapshot_version ON snapshot (project_id, version)
    `);
    await runner.query(`
      ALTER TABLE snapshot ADD CONSTRAINT snapshot_created_by_fkey FOREIGN KEY (created_by) REFERENCES app_user(id)
    `);
    await runner.query(`
      ALTER TABLE snapshot ADD CONSTRAINT snapshot_project_fkey FOREIGN KEY (project_id) REFERENCES project(id)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE snapshot`);
  }
}
