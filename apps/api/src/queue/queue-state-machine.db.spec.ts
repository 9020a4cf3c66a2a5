/**
 * The queue against a simple model of it, on a real database, by random histories of leasing, submitting (in time, late and
 * again), amending, skipping, expiring, releasing, importing, pausing and changing the policy. After each step:
 *
 * 1. Places: of each comparison, what is taken, leased and needed is what the model says; needed = max(0, wanted - taken - leased).
 * 2. Exactly N: no place is handed out that is not needed; what is judged in a place counts, whatever the policy became meanwhile.
 * 3. Nothing is lost: whoever asks gets as many as are open to them, whatever their cursors have passed; nobody meets one twice.
 * 4. Late work counts exactly if a place and the budget are free; it is always kept, and told the same again.
 * 5. Counted judgements of a comparison are its taken places; amendments change no count.
 * 6. Progress: done, total and judgements are those of the model, after judgements wanted went up or down too.
 * 7. Budget: given + in flight + left is the bound; nothing is leased beyond it.
 * 8. A paused queue, or person, is handed nothing; what is out may be submitted.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { insertComparisons } from '../../test/support/comparisons.ts';
import { createPerson } from '../../test/support/people.ts';
import { addMember } from '../../test/support/projects.ts';
import { queueCommands, type RealQueue } from '../../test/support/queue-commands.ts';
import { QueueModel } from '../../test/support/queue-model.ts';
import { openQueueUnderTest, type QueueUnderTest } from '../../test/support/queue-under-test.ts';

const histories = 60;
const stepsOfHistory = 120;
const people = 4;
const wanted = 2;
let queue: QueueUnderTest;

beforeAll(async () => {
  queue = await openQueueUnderTest();
});

afterAll(async () => {
  await queue.close();
});

async function setUp(): Promise<{ model: QueueModel; real: RealQueue }> {
  const project = await queue.project({ judgementsPerComparison: wanted });
  const annotators: string[] = [];
  for (let nth = 0; nth < people; nth++) {
    const { id } = await createPerson(queue.pool);
    await addMember(queue.pool, project.id, id, 'ANNOTATOR');
    annotators.push(id);
  }
  const model = new QueueModel(wanted);
  model.add(await insertComparisons(queue.pool, project, 5));
  return { model, real: { queue, project, annotators, handedOut: new Map(), submitted: [] } };
}

it('a queue does what its model does, in thousands of steps', async () => {
  let steps = 0;
  const commands = fc.commands(queueCommands, { maxCommands: stepsOfHistory, size: 'max' });
  await fc.assert(
    fc.asyncProperty(commands, async (history) => {
      const begun = await setUp();
      await fc.asyncModelRun(() => begun, history);
      steps += [...history].length;
    }),
    { numRuns: histories },
  );
  expect(steps).toBeGreaterThan(1000);
}, 120_000);
