import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQueue1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE queue (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        state text NOT NULL,
        judgements_per_comparison smallint NOT NULL,
        total bigint NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT queue_state CHECK (state IN ('OPEN', 'PAUSED', 'CLOSED')),
        CONSTRAINT queue_pkey PRIMARY KEY (project_id, id)
      )
    `);
    await runner.query(`
      CREATE TABLE queue_entry (
        project_id uuid NOT NULL,
        comparison_id uuid NOT NULL,
        queue_id uuid NOT NULL,
        tier smallint NOT NULL,
        position bigint NOT NULL,
        wanted smallint NOT NULL,
        needed smallint NOT NULL,
        taken smallint NOT NULL,
        CONSTRAINT queue_entry_places CHECK (needed >= 0 AND taken >= 0 AND needed + taken <= wanted),
        CONSTRAINT queue_entry_pkey PRIMARY KEY (project_id, comparison_id)
      ) WITH (fillfactor = 80)
    `);
    await runner.query(`
      CREATE TABLE queue_annotator (
        project_id uuid NOT NULL,
        queue_id uuid NOT NULL,
        annotator_id uuid NOT NULL,
        returned_cursor bigint NOT NULL DEFAULT 0,
        imported_cursor bigint NOT NULL DEFAULT 0,
        judgements integer NOT NULL DEFAULT 0,
        completed integer NOT NULL DEFAULT 0,
        surplus integer NOT NULL DEFAULT 0,
        skips integer NOT NULL DEFAULT 0,
        last_judged_at timestamptz,
        CONSTRAINT queue_annotator_pkey PRIMARY KEY (project_id, queue_id, annotator_id)
      ) WITH (fillfactor = 50)
    `);
    await runner.query(`
      CREATE TABLE assignment (
        project_id uuid NOT NULL,
        id uuid NOT NULL,
        annotator_id uuid NOT NULL,
        comparison_id uuid NOT NULL,
        queue_id uuid NOT NULL,
        fence uuid NOT NULL,
        state text NOT NULL,
        leased_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        shown_order uuid[] NOT NULL,
        skip_reason text,
        idempotency_key text,
        judgement_id uuid,
        counted boolean,
        next_ids uuid[],
        CONSTRAINT assignment_state CHECK (state IN ('LEASED', 'EXPIRED', 'SKIPPED', 'JUDGED')),
        CONSTRAINT assignment_pkey PRIMARY KEY (project_id, id)
      ) WITH (fillfactor = 80)
    `);
    await runner.query(`
      CREATE INDEX queue_entry_open ON queue_entry (project_id, queue_id, tier, position) WHERE needed > 0
    `);
    await runner.query(`
      CREATE INDEX assignment_leased ON assignment (project_id, annotator_id, expires_at) WHERE state = 'LEASED'
    `);
    await runner.query(`
      ALTER TABLE queue ADD CONSTRAINT queue_project_fkey FOREIGN KEY (project_id) REFERENCES project(id)
    `);
    await runner.query(`CREATE SEQUENCE returned_position`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SEQUENCE returned_position`);
    await runner.query(`DROP TABLE assignment`);
    await runner.query(`DROP TABLE queue_annotator`);
    await runner.query(`DROP TABLE queue_entry`);
    await runner.query(`DROP TABLE queue`);
  }
}
