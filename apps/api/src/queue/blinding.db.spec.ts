import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertComparisons, MODEL_PREFIX } from '../../test/support/comparisons.ts';
import type { TestProject } from '../../test/support/projects.ts';
import { openQueueUnderTest, type QueueUnderTest } from '../../test/support/queue-under-test.ts';
import type { AssignmentPayload } from './sql/assignment-payload.ts';

let queue: QueueUnderTest;
let project: TestProject;
let ofAnna: AssignmentPayload[];
let ofBen: AssignmentPayload[];

beforeAll(async () => {
  queue = await openQueueUnderTest();
  project = await queue.project({ kind: 'RANKING', judgementsPerComparison: 2 });
  await insertComparisons(queue.pool, project, 50, 4);
  ofAnna = await queue.lease(project, randomUUID(), 50);
  ofBen = await queue.lease(project, randomUUID(), 50);
});

afterAll(async () => {
  await queue.close();
});

/** Which response was imported as which, told by its text. */
const placesOf = (assignment: AssignmentPayload): number[] =>
  assignment.comparison.responses.map(({ messages }) =>
    Number(/^Answer (\d+)/.exec(messages[0]!.content)?.[1]),
  );

describe('what an annotator is given', () => {
  it('names neither a model nor the ids of the import', () => {
    const text = JSON.stringify(ofAnna);
    expect(text).not.toContain(MODEL_PREFIX);
    expect(text).not.toContain('imported-');
    expect(text).not.toContain('row-');
  });

  it('holds nothing but what is needed to judge', () => {
    const keys = new Set<string>();
    JSON.stringify(ofAnna, (key, value: unknown) => {
      if (Number.isNaN(Number(key))) keys.add(key);
      return value;
    });
    expect([...keys].toSorted()).toEqual([
      'comparison',
      'content',
      'expiresAt',
      'fence',
      'id',
      'messages',
      'prompt',
      'responses',
      'role',
    ]);
  });

  it('shows every response once, in an order of its own for each annotator', () => {
    const orders = [ofAnna, ofBen].map((assignments) => assignments.map(placesOf));
    for (const order of orders.flat()) expect(order.toSorted()).toEqual([1, 2, 3, 4]);
    const same = orders[0]!.filter((order, index) => order.join() === orders[1]![index]!.join()).length;
    // One in 24 by chance: of fifty, more than fifteen would happen once in 10^9 runs.
    expect(same).toBeLessThanOrEqual(15);
  });

  it('puts each imported place on top about equally often', () => {
    const tops = [...ofAnna, ...ofBen].map((assignment) => placesOf(assignment)[0]);
    for (const place of [1, 2, 3, 4]) {
      const count = tops.filter((top) => top === place).length;
      // 25 of 100 expected, standard deviation 4.3: five of them on either side.
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(47);
    }
  });

  it('keeps the order for the same annotator', async () => {
    const { rows } = await queue.pool.query<{ id: string; shown_order: string[] }>(
      'SELECT id, shown_order FROM assignment WHERE project_id = $1',
      [project.id],
    );
    const stored = new Map(rows.map((row) => [row.id, row.shown_order]));
    for (const { id, comparison } of ofAnna)
      expect(comparison.responses.map((response) => response.id)).toEqual(stored.get(id));
  });
});
