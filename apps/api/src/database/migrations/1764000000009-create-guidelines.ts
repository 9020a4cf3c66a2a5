import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a project says so far becomes its first kept version, under the number it has. */
export class CreateGuidelines1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE guidelines_version (
        project_id uuid NOT NULL,
        version integer NOT NULL,
        text text NOT NULL,
        changes text,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT guidelines_version_pkey PRIMARY KEY (project_id, version)
      )
    `);
    await runner.query(`
      CREATE TABLE guidelines_acknowledgement (
        project_id uuid NOT NULL,
        user_id uuid NOT NULL,
        version integer NOT NULL,
        acknowledged_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT guidelines_acknowledgement_pkey PRIMARY KEY (project_id, user_id)
      )
    `);
    await runner.query(`
      ALTER TABLE guidelines_version ADD CONSTRAINT guidelines_version_project_fkey FOREIGN KEY (project_id) REFERENCES project(id)
    `);
    await runner.query(`
      ALTER TABLE guidelines_version ADD CONSTRAINT guidelines_version_created_by_fkey FOREIGN KEY (created_by) REFERENCES app_user(id)
    `);
    await runner.query(`
      ALTER TABLE guidelines_acknowledgement ADD CONSTRAINT guidelines_acknowledgement_project_fkey FOREIGN KEY (project_id) REFERENCES project(id)
    `);
    await runner.query(`
      ALTER TABLE guidelines_acknowledgement ADD CONSTRAINT guidelines_acknowledgement_user_fkey FOREIGN KEY (user_id) REFERENCES app_user(id)
    `);
    await runner.query(`
      INSERT INTO guidelines_version (project_id, version, text, created_by, created_at)
      SELECT id, guidelines_version, guidelines, created_by, created_at FROM project
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE guidelines_acknowledgement`);
    await runner.query(`DROP TABLE guidelines_version`);
  }
}
