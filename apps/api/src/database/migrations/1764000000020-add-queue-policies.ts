import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions whose arguments change are dropped: they would stay beside the new ones. */
export class AddQueuePolicies1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE queue
        ADD lease_seconds integer,
        ADD serving_order text NOT NULL DEFAULT 'AS_IMPORTED',
        ADD tiers smallint[] NOT NULL DEFAULT '{0,1}',
        ADD last_position bigint NOT NULL DEFAULT 0,
        ADD budget_judgements integer,
        ADD budget_amount numeric(14, 4),
        ADD price_per_judgement numeric(14, 4),
        ADD currency text,
        ADD budget_limit integer,
        ADD is_following boolean NOT NULL DEFAULT false,
        ADD done_correction bigint NOT NULL DEFAULT 0,
        ADD CONSTRAINT queue_serving_order CHECK (serving_order IN ('AS_IMPORTED', 'SHUFFLED', 'BY_PRIORITY')),
        ADD CONSTRAINT queue_lease_seconds CHECK (lease_seconds BETWEEN 1 AND 604800),
        ADD CONSTRAINT queue_budget CHECK (budget_judgements >= 0 AND budget_amount >= 0 AND price_per_judgement > 0
          AND (budget_amount IS NULL OR price_per_judgement IS NOT NULL)
          AND (price_per_judgement IS NULL) = (currency IS NULL)
          AND (budget_limit IS NULL) = (budget_judgements IS NULL AND budget_amount IS NULL))
    `);
    await runner.query(`
      UPDATE queue q SET last_position = coalesce(
        (SELECT max(e.position) FROM queue_entry e WHERE e.project_id = q.project_id AND e.queue_id = q.id AND e.tier = 1), 0)
    `);
    await runner.query(`ALTER TABLE queue_entry ADD leased smallint NOT NULL DEFAULT 0`);
    await runner.query(
      `UPDATE queue_entry SET leased = wanted - needed - taken WHERE needed + taken < wanted`,
    );
    await runner.query(`
      ALTER TABLE queue_entry DROP CONSTRAINT queue_entry_places,
        ADD CONSTRAINT queue_entry_places
          CHECK (taken >= 0 AND leased >= 0 AND needed = greatest(0, wanted - taken - leased))
    `);
    await runner.query(`ALTER TABLE queue_annotator ADD cursors bigint[] NOT NULL DEFAULT '{0,0,0,0,0,0}'`);
    await runner.query(
      `UPDATE queue_annotator SET cursors = ARRAY[0, 0, returned_cursor, imported_cursor, 0, 0]`,
    );
    await runner.query(`ALTER TABLE queue_annotator DROP returned_cursor, DROP imported_cursor`);
    await runner.query(`
      CREATE TABLE queue_budget (
        project_id uuid NOT NULL,
        queue_id uuid NOT NULL,
        id uuid NOT NULL,
        remaining integer NOT NULL,
        CONSTRAINT queue_budget_pkey PRIMARY KEY (project_id, queue_id, id),
        CONSTRAINT queue_budget_queue_fkey FOREIGN KEY (project_id, queue_id) REFERENCES queue (project_id, id)
      ) WITH (fillfactor = 10)
    `);
    await runner.query(`
      DROP FUNCTION IF EXISTS lease_new(uuid, uuid, uuid, int, interval, bigint, bigint), give_back(uuid, uuid)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE queue_budget`);
    await runner.query(`
      ALTER TABLE queue_annotator ADD returned_cursor bigint NOT NULL DEFAULT 0, ADD imported_cursor bigint NOT NULL DEFAULT 0
    `);
    await runner.query(
      `UPDATE queue_annotator SET returned_cursor = cursors[3], imported_cursor = cursors[4]`,
    );
    await runner.query(`ALTER TABLE queue_annotator DROP cursors`);
    await runner.query(`ALTER TABLE queue_entry DROP CONSTRAINT queue_entry_places`);
    await runner.query(`UPDATE queue_entry SET wanted = taken + leased WHERE taken + leased > wanted`);
    await runner.query(`
      ALTER TABLE queue_entry DROP leased,
        ADD CONSTRAINT queue_entry_places CHECK (needed >= 0 AND taken >= 0 AND needed + taken <= wanted)
    `);
    await runner.query(`
      ALTER TABLE queue DROP lease_seconds, DROP serving_order, DROP tiers, DROP last_position, DROP budget_judgements,
        DROP budget_amount, DROP price_per_judgement, DROP currency, DROP budget_limit, DROP is_following,
        DROP done_correction
    `);
    await runner.query(
      `DROP FUNCTION IF EXISTS lease_new(uuid, uuid, uuid, int, interval, bigint[]), give_back(uuid, uuid, uuid)`,
    );
  }
}
