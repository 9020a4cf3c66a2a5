import { describe, expect, it } from '@jest/globals';
import type { Assignment } from './assignment-buffer.ts';
import { LeaseKeeper, type LeaseOutcome } from './lease-keeper.ts';

const START = Date.parse('2026-11-24T12:00:00.000Z');
const MINUTE = 60_000;

/** A queue that leases its items in order for half an hour, and gives open leases back first. */
function createQueue(items: readonly string[]) {
  const queue = {
    waiting: [...items],
    open: [] as string[],
    asked: [] as number[],
    isDown: false,
    nowMs: START,
  };
  const assignment = (id: string): Assignment => ({
    id,
    fence: 'f',
    expiresAt: new Date(queue.nowMs + 30 * MINUTE).toISOString(),
    comparison: { id, prompt: [], responses: [] },
  });
  const lease = async (count: number): Promise<LeaseOutcome> => {
    queue.asked.push(count);
    if (queue.isDown) return { kind: 'failed', error: { code: 'NETWORK', message: 'No network.' } };
    queue.open.push(...queue.waiting.splice(0, Math.max(0, count - queue.open.length)));
    return { kind: 'leased', assignments: queue.open.slice(0, count).map(assignment) };
  };
  /** The server took a judgement, and gives a new lease with the answer. */
  const acknowledge = (id: string): Assignment[] => {
    queue.open = queue.open.filter((each) => each !== id);
    const next = queue.waiting.splice(0, 1);
    queue.open.push(...next);
    return next.map(assignment);
  };
  return { queue, lease, acknowledge };
}

function createKeeper(items: readonly string[]) {
  const { queue, lease, acknowledge } = createQueue(items);
  const sending: string[] = [];
  const keeper = new LeaseKeeper(
    {
      lease,
      now: () => queue.nowMs,
      leaseMs: 30 * MINUTE,
      countWaiting: () => ({ all: sending.length, bringing: sending.length }),
    },
    () => undefined,
  );
  const shown = () => {
    const { buffer, phase } = keeper.getState();
    return [phase, buffer.current?.id ?? null, buffer.ahead.map(({ id }) => id).join('')];
  };
  /** Judges what is on the page; the judgement is then on its way. */
  const judge = () => {
    sending.push(keeper.getState().buffer.current?.id ?? '');
    keeper.goOn();
  };
  const arrive = async () => {
    keeper.take(acknowledge(sending.shift() ?? ''));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { keeper, queue, sending, shown, judge, arrive };
}

describe('the lease keeper', () => {
  it('leases an item and two ahead', async () => {
    const { keeper, shown } = createKeeper(['a', 'b', 'c', 'd']);
    expect(shown()).toEqual(['loading', null, '']);
    await keeper.topUp();
    expect(shown()).toEqual(['working', 'a', 'bc']);
  });

  it('goes on at once, before the judgement has even been sent, and is filled by the answer', async () => {
    const { keeper, queue, shown, judge, arrive } = createKeeper(['a', 'b', 'c', 'd']);
    await keeper.topUp();
    judge();
    expect(shown()).toEqual(['working', 'b', 'c']);
    await arrive();
    expect(shown()).toEqual(['working', 'b', 'cd']);
    expect(queue.asked).toEqual([3]);
  });

  it('never shows again what is still on its way, though its lease is given back', async () => {
    const { keeper, sending, shown, judge } = createKeeper(['a', 'b', 'c', 'd', 'e', 'f']);
    await keeper.topUp();
    judge();
    judge();
    sending.pop();
    await keeper.topUp();
    expect(shown()).toEqual(['working', 'c', 'd']);
  });

  it('ends when the queue is empty and everything has arrived, and not before', async () => {
    const { keeper, shown, judge, arrive } = createKeeper(['a']);
    await keeper.topUp();
    judge();
    expect(shown()).toEqual(['loading', null, '']);
    await arrive();
    expect(shown()).toEqual(['empty', null, '']);
  });

  it('shows an item that comes back to an empty queue', async () => {
    const { keeper, queue, shown } = createKeeper([]);
    await keeper.topUp();
    expect(shown()).toEqual(['empty', null, '']);
    queue.waiting.push('late');
    await keeper.topUp();
    expect(shown()).toEqual(['working', 'late', '']);
  });

  it('does not ask a dry queue again while there is an item to judge', async () => {
    const { keeper, queue, shown } = createKeeper(['a', 'b']);
    await keeper.topUp();
    await keeper.topUp();
    expect(shown()).toEqual(['working', 'a', 'b']);
    expect(queue.asked).toEqual([3]);
  });

  it('says why nothing is there when the server cannot be asked, and recovers', async () => {
    const { keeper, queue, shown } = createKeeper(['a']);
    queue.isDown = true;
    await keeper.topUp();
    expect(shown()[0]).toBe('failed');
    expect(keeper.getState().error?.code).toBe('NETWORK');
    queue.isDown = false;
    await keeper.topUp();
    expect(shown()).toEqual(['working', 'a', '']);
    expect(keeper.getState().error).toBeNull();
  });

  it('renews what is at hand when half of its time is over', async () => {
    const { keeper, queue } = createKeeper(['a', 'b', 'c', 'd']);
    await keeper.topUp();
    queue.nowMs += 14 * MINUTE;
    await keeper.renew();
    expect(queue.asked).toEqual([3]);
    queue.nowMs += 2 * MINUTE;
    await keeper.renew();
    expect(queue.asked).toEqual([3, 3]);
    const { current, ahead } = keeper.getState().buffer;
    const until = new Date(START + 46 * MINUTE).toISOString();
    expect([current, ...ahead].map((assignment) => assignment?.expiresAt)).toEqual([until, until, until]);
  });

  it('asks anew for what has ended, which comes back where nobody took it', async () => {
    const { keeper, queue } = createKeeper(['a']);
    await keeper.topUp();
    queue.nowMs += 31 * MINUTE;
    await keeper.renew();
    expect(queue.asked).toEqual([3, 1]);
    expect(keeper.getState().buffer.current?.expiresAt).toBe(new Date(START + 61 * MINUTE).toISOString());
  });

  it('lets go of what nobody has begun, and asks for nothing until it goes on', async () => {
    const { keeper, queue, shown } = createKeeper(['a', 'b', 'c', 'd']);
    await keeper.topUp();
    expect(keeper.rest((id) => id === 'a')).toEqual(['b', 'c']);
    expect(shown()).toEqual(['working', 'a', '']);
    await keeper.topUp();
    await keeper.renew();
    expect(queue.asked).toEqual([3]);
    keeper.resume();
    await Promise.resolve();
    expect(queue.asked).toEqual([3, 3]);
  });
});
