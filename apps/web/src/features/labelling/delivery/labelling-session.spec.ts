import { describe, expect, it } from '@jest/globals';
import { type AnswerDraft } from '../answer/answer-draft.ts';
import { emptyRanking } from '../ranking/ranking-draft.ts';
import type { Assignment } from './assignment-buffer.ts';
import { LabellingSession } from './labelling-session.ts';
import { createMemoryStore } from './memory-store.ts';
import type { SendOutcome } from './outbox.ts';
import type { Parcel } from './parcel.ts';

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
    world.open = world.open.filter((id) => id !== parcel.assignmentId);
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

const draft: AnswerDraft = {
  choice: 2,
  pastChoices: [null],
  ranking: emptyRanking(2, true),
  rationale: 'half a thou',
};

describe('a labelling session', () => {
  it('hands a judgement in, with its key and fence, and shows the next item in the same moment', async () => {
    const { world, openPage } = createWorld(['a', 'b', 'c', 'd']);
    const session = await openPage();
    const submitted = session.submit(currentOf(session), answer, 4_200);
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
    for (let item = 0; item < 3; item += 1) await first.submit(currentOf(first), answer, 1);
    await settle();
    expect(first.getState().lease.phase).toBe('loading');
    expect(first.getState().outbox).toMatchObject({ unreachableSinceMs: NOW, waiting: [{}, {}, {}] });
    first.close();
    world.isDown = false;
    const second = await openPage();
    await settle();
    expect(world.judged.map(({ assignmentId }) => assignmentId)).toEqual(['a', 'b', 'c']);
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
    await second.submit(currentOf(second), answer, 1);
    expect(second.draftOf('a')).toBeUndefined();
    expect(await world.store.draftsOf('mo')).toEqual([]);
  });

  it('does not speak of a saved draft for an item that was handed in while it was being saved', async () => {
    const { openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    const saving = session.saveDraft('a', draft, 1);
    await Promise.all([saving, session.submit(currentOf(session), answer, 1)]);
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
    await session.submit(currentOf(session), answer, 1);
    await settle();
    expect(session.getState().isExtra).toBe(true);
    session.dismissExtra();
    expect(session.getState().isExtra).toBe(false);
  });

  it('brings a refused judgement back with what was written', async () => {
    const { world, openPage } = createWorld(['a', 'b']);
    const session = await openPage();
    world.answers.push({ kind: 'refused', refusal: { code: 'LEASE_EXPIRED', message: 'Withdrawn.' } });
    await session.submit(currentOf(session), answer, 1);
    await settle();
    const [returned] = session.getState().outbox.refused;
    expect(returned).toMatchObject({ refusal: { code: 'LEASE_EXPIRED' }, input: { rationale: 'clearer' } });
    await session.dismissRefused(returned?.key ?? '');
    expect(session.getState().outbox.refused).toEqual([]);
  });
});
