import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateImports1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE prompt (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        hash bytea NOT NULL,
        messages json NOT NULL,
        CONSTRAINT prompt_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE TABLE response (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        prompt_id uuid NOT NULL,
        imported_id text NOT NULL,
        model text,
        source text,
        license text,
        params json,
        messages json NOT NULL,
        text_hash bytea NOT NULL,
        output_fields json,
        is_output boolean NOT NULL,
        is_placed boolean NOT NULL,
        CONSTRAINT response_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE TABLE comparison (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        ordinal bigint NOT NULL,
        row_id text NOT NULL,
        prompt_id uuid NOT NULL,
        response_ids uuid[] NOT NULL,
        import_id uuid NOT NULL,
        category text,
        attributes json NOT NULL,
        CONSTRAINT comparison_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE TABLE imported_row (
        project_id uuid NOT NULL,
        row_id text NOT NULL,
        content_hash bytea NOT NULL,
        CONSTRAINT imported_row_pkey PRIMARY KEY (project_id, row_id)
      )
    `);
    await runner.query(`
      CREATE TABLE import (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        import_key text NOT NULL,
        body_hash bytea,
        state text NOT NULL,
        format text,
        rows integer NOT NULL DEFAULT 0,
        accepted integer NOT NULL DEFAULT 0,
        duplicates integer NOT NULL DEFAULT 0,
        rejected integer NOT NULL DEFAULT 0,
        waiting integer NOT NULL DEFAULT 0,
        comparisons integer NOT NULL DEFAULT 0,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        CONSTRAINT import_state CHECK (state IN ('DONE', 'FAILED')),
        CONSTRAINT import_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE TABLE import_issue (
        project_id uuid NOT NULL,
        import_id uuid NOT NULL,
        ordinal integer NOT NULL,
        severity text NOT NULL,
        line integer,
        field text,
        code text NOT NULL,
        message text NOT NULL,
        CONSTRAINT import_issue_severity CHECK (severity IN ('error', 'warning')),
        CONSTRAINT import_issue_pkey PRIMARY KEY (project_id, import_id, ordinal)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX prompt_hash ON prompt (project_id, hash)
    `);
    await runner.query(`
      CREATE INDEX response_waiting ON response (project_id, prompt_id) WHERE is_output
    `);
    await runner.query(`
      CREATE UNIQUE INDEX comparison_import_order ON comparison (project_id, ordinal)
    `);
    await runner.query(`
      CREATE UNIQUE INDEX imported_row_content ON imported_row (project_id, content_hash)
    `);
    await runner.query(`
      CREATE UNIQUE INDEX import_key ON import (project_id, import_key)
    `);
    await runner.query(`
      ALTER TABLE prompt ADD CONSTRAINT prompt_project_fkey FOREIGN KEY (project_id) REFERENCES project(id)
    `);
    await runner.query(`
      ALTER TABLE response ADD CONSTRAINT response_prompt_fkey FOREIGN KEY (project_id, prompt_id) REFERENCES prompt(project_id,id)
    `);
    await runner.query(`
      ALTER TABLE comparison ADD CONSTRAINT comparison_prompt_fkey FOREIGN KEY (project_id, prompt_id) REFERENCES prompt(project_id,id)
    `);
    await runner.query(`
      ALTER TABLE import ADD CONSTRAINT import_created_by_fkey FOREIGN KEY (created_by) REFERENCES app_user(id)
    `);
    await runner.query(`
      ALTER TABLE import ADD CONSTRAINT import_project_fkey FOREIGN KEY (project_id) REFERENCES project(id)
    `);
    await runner.query(`
      ALTER TABLE import_issue ADD CONSTRAINT import_issue_import_fkey FOREIGN KEY (project_id, import_id) REFERENCES import(project_id,id) ON DELETE CASCADE
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_issue`);
    await runner.query(`DROP TABLE import`);
    await runner.query(`DROP TABLE imported_row`);
    await runner.query(`DROP TABLE comparison`);
    await runner.query(`DROP TABLE response`);
    await runner.query(`DROP TABLE prompt`);
  }
}
