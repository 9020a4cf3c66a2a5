import { describe, expect, it } from '@jest/globals';
import { type AnswerDraft, choose, emptyAnswer } from '../answer/answer-draft.ts';
import type { Assignment } from './assignment-buffer.ts';
import { LabellingSession } from './labelling-session.ts';
import { createMemoryStore } from './memory-store.ts';
import type { SendOutcome } from './outbox.ts';
import { answers, isWork, type Parcel } from './parcel.ts';

const NOW = Date.parse('2026-11-24T14:00:00.000Z');

const assignment = (id: string): Assignment => ({
  id,
  fence: `fence of ${id}`,
  expiresAt: new Date(NOW + 1_800_000).toISOString(),
  comparison: {
    id: `c-${id}`,
    prompt: [],
    responses: [
      { id: 'x', messages: [] },
      { id: 'y', messages: [] },
    ],
  },
});

/** A server with items, and a device; pages come and go over both. */
function createWorld(items: readonly string[]) {
  const world = {
    store: createMemoryStore(),
    left: [...items],
    open: [] as string[],
    judged: [] as Parcel[],
    released: [] as string[],
    isDown: false,
    answers: [] as SendOutcome[],
  };
  const leaseNew = (count: number) => {
    const leased = world.left.splice(0, count);
    world.open.push(...leased);
    return leased.map(assignment);
  };
  const send = async (parcel: Parcel): Promise<SendOutcome> => {
    if (world.isDown) return { kind: 'unreachable' };
    const scripted = world.answers.shift();
    if (scripted !== undefined) return scripted;
    world.judged.push(parcel);
    world.open = world.open.filter((id) => !answers(parcel, id));
    return { kind: 'accepted', counted: true, next: parcel.kind === 'judgement' ? leaseNew(1) : [] };
  };
  const openPage = async () => {
    const session = new LabellingSession({
      store: world.store,
      lease: async (count) => {
        if (world.isDown) return { kind: 'failed', error: { code: 'NETWORK', message: 'No network.' } };
        leaseNew(count - world.open.length);
        return { kind: 'leased', assignments: world.open.slice(0, count).map(assignment) };
      },
      release: async (ids) => {
        world.released.push(...ids);
        world.open = world.open.filter((id) => !ids.includes(id));
        world.left.unshift(...ids);
      },
      send,
      now: () => NOW,
      userId: 'mo',
      projectId: 'p',
      leaseSeconds: 1800,
    });
    await session.open();
    return session;
  };
  return { world, openPage };
}

const currentOf = (session: LabellingSession) => session.getState().lease.buffer.current as Assignment;
const answer = { ranking: [['x'], ['y']], strength: 1, rationale: 'clearer' };
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

const draft: AnswerDraft = { ...choose(emptyAnswer({ allowTies: true }, 2), 2), rationale: 'half a thou' };

const work = (spentMs = 1) => ({ answer, draft, spentMs });
const kinds = (parcels: readonly Parcel[]) =>
  parcels.filter(isWork).map(({ kind, assignmentId }) => `${kind} ${assignmentId}`);

describe('a labelling session', () => {
  it('hands a judgement in, with its key and fence, and shows the next item in the same moment', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c', 'd']);
    const session = await openPage();
    const submitted = session.submit(currentOf(session), work(4_200));
    expect(currentOf(session).id).toBe('b');
    await submitted;
    await settle();
    const [parcel] = world.judged;
    expect(parcel).toMatchObject({
      kind: 'judgement',
      input: { ...answer, projectId: 'p', assignmentId: 'a', fence: 'fence of a', durationMs: 4_200 },
    });
    expect(parcel?.kind === 'judgement' && parcel.input.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(session.getState()).toMatchObject({ arrived: 1, outbox: { waiting: [] } });
  });

  it('goes on without a network as long as items are here, and loses nothing over a reload', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c', 'd', 'e']);
    const first = await openPage();
    world.isDown = true;
    for (let item = 0; item < 3; item += 1) await first.submit(currentOf(first), work());
    await settle();
    expect(first.getState().lease.phase).toBe('loading');
    expect(first.getState().outbox).toMatchObject({ unreachableSinceMs: NOW, waiting: [{}, {}, {}] });
    first.close();
    world.isDown = false;
    const second = await openPage();
    await settle();
    expect(kinds(world.judged)).toEqual(['judgement a', 'judgement b', 'judgement c']);
    expect(currentOf(second).id).toBe('d');
    expect(second.getState().arrived).toBe(3);
    second.close();
  });

  it('keeps a draft over a reload, and forgets it once the item is handed in', async () => {
    const { world, openPage } = createWorld(['a']);
    const first = await openPage();
    await first.saveDraft('a', draft, 7_000);
    expect(first.getState().draftSavedMs).toBe(NOW);
    first.close();
    const second = await openPage();
    expect(second.draftOf('a')).toMatchObject({ answer: draft, spentMs: 7_000 });
    await second.submit(currentOf(second), work());
    expect(second.draftOf('a')).toBeUndefined();
    expect(await world.store.draftsOf('mo')).toEqual([]);
  });

  it('does not speak of a saved draft for an item that was handed in while it was being saved', async () => {
    const { openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    const saving = session.saveDraft('a', draft, 1);
    await Promise.all([saving, session.submit(currentOf(session), work())]);
    expect(session.getState().draftSavedMs).toBeNull();
  });

  it('gives an item back with the reason and goes on', async () => {
    const { world, openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    await session.skip(currentOf(session), 'not my language');
    await settle();
    expect(world.judged).toMatchObject([{ kind: 'skip', assignmentId: 'a', reason: 'not my language' }]);
    expect(currentOf(session).id).toBe('b');
    expect(session.getState().arrived).toBe(0);
  });

  it('says that a judgement came too late to count', async () => {
    const { world, openPage } = createWorld(['a']);
    const session = await openPage();
    world.answers.push({ kind: 'accepted', counted: false, next: [] });
    await session.submit(currentOf(session), work());
    await settle();
    expect(session.getState().isExtra).toBe(true);
    session.dismissExtra();
    expect(session.getState().isExtra).toBe(false);
  });

  it('brings a refused judgement back with what was written', async () => {
    const { world, openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    world.answers.push({ kind: 'refused', refusal: { code: 'LEASE_EXPIRED', message: 'Withdrawn.' } });
    await session.submit(currentOf(session), work());
    await settle();
    const [returned] = session.getState().outbox.refused;
    expect(returned).toMatchObject({ refusal: { code: 'LEASE_EXPIRED' }, input: { rationale: 'clearer' } });
    await session.dismissRefused(returned?.key ?? '');
    expect(session.getState().outbox.refused).toEqual([]);
  });
});

describe('the last judgement', () => {
  const changed = { ...draft, choice: 1 };

  it('comes back as it was drafted, and the item it interrupted keeps its place and its draft', async () => {
    const { openPage } = createWorld(['a', 'b', 'c', 'd']);
    const session = await openPage();
    await session.submit(currentOf(session), work(4_200));
    await session.saveDraft('b', { ...draft, rationale: 'begun' }, 900);
    session.amendLast();
    expect(session.getState()).toMatchObject({ isAmending: true, last: { assignment: { id: 'a' } } });
    expect(session.draftOf('a')).toMatchObject({ answer: draft, spentMs: 4_200 });
    expect(currentOf(session).id).toBe('b');
    await session.keepLast();
    expect(session.getState().isAmending).toBe(false);
    expect(session.draftOf('b')).toMatchObject({ answer: { rationale: 'begun' }, spentMs: 900 });
  });

  it('is superseded by what is handed in then, under a key of its own, and goes on where it was', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c', 'd']);
    const session = await openPage();
    const first = currentOf(session);
    await session.submit(first, work());
    session.amendLast();
    await session.submit(first, { answer: { ...answer, strength: 2 }, draft: changed, spentMs: 9_000 });
    await settle();
    expect(kinds(world.judged)).toEqual(['judgement a', 'amendment a']);
    const [one, other] = world.judged;
    expect(other).toMatchObject({ input: { strength: 2, durationMs: 9_000, fence: 'fence of a' } });
    expect(one?.key).not.toBe(other?.key);
    expect(session.getState()).toMatchObject({ isAmending: false, arrived: 1, last: { answer: changed } });
    expect(currentOf(session).id).toBe('b');
  });

  it('is never overtaken by its change, while there is no network', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c']);
    const session = await openPage();
    const first = currentOf(session);
    world.isDown = true;
    await session.submit(first, work());
    session.amendLast();
    await session.submit(first, work());
    world.isDown = false;
    session.retry();
    await settle();
    expect(kinds(world.judged)).toEqual(['judgement a', 'amendment a']);
  });

  it('can be brought back after a reload; a change half made is on the page again', async () => {
    const { openPage } = createWorld(['a', 'b', 'c']);
    const first = await openPage();
    await first.submit(currentOf(first), work(4_200));
    first.close();
    const second = await openPage();
    expect(second.getState()).toMatchObject({ isAmending: false, last: { assignment: { id: 'a' } } });
    second.amendLast();
    await second.saveDraft('a', changed, 5_000);
    second.close();
    const third = await openPage();
    expect(third.getState().isAmending).toBe(true);
    expect(third.draftOf('a')).toMatchObject({ answer: changed, spentMs: 5_000 });
  });

  it('is left as it was by whoever would skip it', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c']);
    const session = await openPage();
    const first = currentOf(session);
    await session.submit(first, work());
    session.amendLast();
    await session.skip(first, 'not my language');
    await settle();
    expect(kinds(world.judged)).toEqual(['judgement a']);
    expect(session.getState().isAmending).toBe(false);
    expect(currentOf(session).id).toBe('b');
  });

  it('comes back with the change in it where the server takes no change any more', async () => {
    const { world, openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    const first = currentOf(session);
    await session.submit(first, work());
    await settle();
    world.answers.push({ kind: 'refused', refusal: { code: 'CONFLICT', message: 'Too late.' } });
    session.amendLast();
    await session.submit(first, work());
    await settle();
    expect(session.getState().outbox.refused).toMatchObject([
      { kind: 'amendment', input: { rationale: 'clearer' } },
    ]);
  });
});

describe('leaving the desk', () => {
  it('gives back what no draft hangs on, and shows what has one again', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c']);
    const first = await openPage();
    await first.saveDraft('a', draft, 7_000);
    await first.rest();
    expect(world.released).toEqual(['b', 'c']);
    first.close();
    const second = await openPage();
    expect(currentOf(second).id).toBe('a');
    expect(second.draftOf('a')?.spentMs).toBe(7_000);
  });

  it('leases nothing during a break, and goes on after it', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c', 'd']);
    const session = await openPage();
    await session.rest();
    session.retry();
    await settle();
    expect(session.getState()).toMatchObject({ isResting: true, lease: { buffer: { current: null } } });
    expect(world.open).toEqual([]);
    session.resume();
    await settle();
    expect(currentOf(session).id).toBe('a');
    expect(world.open).toEqual(['a', 'b', 'c']);
  });

  it('does not lose the time spent on an item that comes back', async () => {
    const { openPage } = createWorld(['a']);
    const session = await openPage();
    session.noteSpent('a', 3_000);
    expect(session.spentOn('a')).toBe(3_000);
    await session.saveDraft('a', draft, 7_000);
    expect(session.spentOn('a')).toBe(7_000);
  });

  it('knows at once that guidelines were read, and over a reload until the server knows', async () => {
    const { world, openPage } = createWorld(['a', 'b']);
    const first = await openPage();
    world.isDown = true;
    await first.acknowledge(2);
    await first.acknowledge(1);
    expect(first.getState().acknowledgedVersion).toBe(2);
    first.close();
    const second = await openPage();
    expect(second.getState().acknowledgedVersion).toBe(2);
    world.isDown = false;
    second.retry();
    await settle();
    expect(world.judged).toMatchObject([{ version: 2 }, { version: 1 }]);
  });

  it('sends a remark about an item that stays on the page', async () => {
    const { world, openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    await session.remark('a', 'Both are about another country.');
    await settle();
    expect(world.judged).toMatchObject([{ kind: 'remark', about: 'a' }]);
    expect(currentOf(session).id).toBe('a');
    const later = await openPage();
    expect(currentOf(later).id).toBe('a');
  });

  it('brings any judgement back to be changed', async () => {
    const { world, openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    session.amend({ assignment: assignment('z'), answer: draft, spentMs: 5, sinceMs: NOW });
    expect(session.draftOf('z')?.answer).toEqual(draft);
    await session.submit(assignment('z'), work());
    await settle();
    expect(kinds(world.judged)).toEqual(['amendment z']);
    expect(currentOf(session).id).toBe('a');
  });
});
