import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        id uuid NOT NULL,
        email text NOT NULL,
        name text NOT NULL,
        password_hash text NOT NULL,
        is_administrator boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT app_user_pkey PRIMARY KEY (id)
      )
    `);
    await runner.query(`
      CREATE TABLE session (
        secret_hash bytea NOT NULL,
        user_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pkey PRIMARY KEY (secret_hash)
      )
    `);
    await runner.query(`
      CREATE TABLE api_token (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        name text NOT NULL,
        secret_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz,
        CONSTRAINT api_token_pkey PRIMARY KEY (id)
      )
    `);
    await runner.query(`
      CREATE TABLE sign_in_failure (
        subject_hash bytea NOT NULL,
        failures integer NOT NULL,
        window_started_at timestamptz NOT NULL,
        CONSTRAINT sign_in_failure_pkey PRIMARY KEY (subject_hash)
      )
    `);
    await runner.query(`
      CREATE TABLE instance_setting (
        key text NOT NULL,
        value text NOT NULL,
        CONSTRAINT instance_setting_pkey PRIMARY KEY (key)
      )
    `);
    await runner.query(`
      CREATE UNIQUE INDEX app_user_email ON app_user (email)
    `);
    await runner.query(`
      CREATE INDEX session_by_user ON session (user_id)
    `);
    await runner.query(`
      CREATE UNIQUE INDEX api_token_secret_hash ON api_token (secret_hash)
    `);
    await runner.query(`
      CREATE INDEX api_token_user ON api_token (user_id)
    `);
    await runner.query(`
      ALTER TABLE session ADD CONSTRAINT session_user_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE
    `);
    await runner.query(`
      ALTER TABLE api_token ADD CONSTRAINT api_token_user_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE instance_setting`);
    await runner.query(`DROP TABLE sign_in_failure`);
    await runner.query(`DROP TABLE api_token`);
    await runner.query(`DROP TABLE session`);
    await runner.query(`DROP TABLE app_user`);
  }
}
