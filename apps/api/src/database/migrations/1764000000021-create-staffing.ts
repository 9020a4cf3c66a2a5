import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStaffing1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE member_work (
        project_id uuid NOT NULL,
        user_id uuid NOT NULL,
        is_paused boolean NOT NULL DEFAULT false,
        daily_quota integer,
        total_quota integer,
        skills jsonb NOT NULL DEFAULT '{}',
        languages text[] NOT NULL DEFAULT '{}',
        groups text[] NOT NULL DEFAULT '{}',
        CONSTRAINT member_work_quotas CHECK (daily_quota >= 0 AND total_quota >= 0),
        CONSTRAINT member_work_pkey PRIMARY KEY (project_id, user_id),
        CONSTRAINT member_work_project_fkey FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE
      )
    `);
    await runner.query(`
      CREATE TABLE queue_person (
        project_id uuid NOT NULL,
        queue_id uuid NOT NULL,
        user_id uuid NOT NULL,
        kind text NOT NULL,
        CONSTRAINT queue_person_kind CHECK (kind IN ('ASSIGNED', 'EXCLUDED')),
        CONSTRAINT queue_person_pkey PRIMARY KEY (project_id, queue_id, user_id),
        CONSTRAINT queue_person_queue_fkey FOREIGN KEY (project_id, queue_id) REFERENCES queue (project_id, id) ON DELETE CASCADE
      )
    `);
    await runner.query(`
      ALTER TABLE queue
        ADD is_project_paused boolean NOT NULL DEFAULT false,
        ADD is_for_named boolean NOT NULL DEFAULT false,
        ADD has_people boolean NOT NULL DEFAULT false,
        ADD groups text[] NOT NULL DEFAULT '{}',
        ADD skills jsonb NOT NULL DEFAULT '{}',
        ADD language text
    `);
    // It gives one more thing back from here on.
    await runner.query(`DROP FUNCTION IF EXISTS lease_new(uuid, uuid, uuid, int, interval, bigint[])`);
    await runner.query(
      `ALTER TABLE queue_annotator ADD day date, ADD day_judgements integer NOT NULL DEFAULT 0`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION IF EXISTS withheld_from(uuid, queue, uuid), lease_new(uuid, uuid, uuid, int, interval, bigint[])`,
    );
    await runner.query(`ALTER TABLE queue_annotator DROP day, DROP day_judgements`);
    await runner.query(`
      ALTER TABLE queue DROP is_project_paused, DROP is_for_named, DROP has_people, DROP groups, DROP skills, DROP language
    `);
    await runner.query(`DROP TABLE queue_person`);
    await runner.query(`DROP TABLE member_work`);
  }
}
