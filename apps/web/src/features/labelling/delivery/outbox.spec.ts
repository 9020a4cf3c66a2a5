import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Outbox, type OutboxState, type ParcelStore, type SendOutcome } from './outbox.ts';
import type { Parcel } from './parcel.ts';

const parcel = (key: string, overrides: Partial<Parcel & { kind: 'skip' }> = {}): Parcel => ({
  kind: 'skip',
  key,
  userId: 'mo',
  projectId: 'p',
  assignmentId: `assignment of ${key}`,
  fence: 'f',
  reason: 'not my language',
  handedInMs: 0,
  refusal: null,
  ...overrides,
});

const accepted: SendOutcome = { kind: 'accepted', counted: true, next: [] };
const unreachable: SendOutcome = { kind: 'unreachable' };
const refused: SendOutcome = { kind: 'refused', refusal: { code: 'CONFLICT', message: 'Another fence.' } };

/** A device's storage that outlives the pages that use it. */
function createDevice() {
  const kept = new Map<string, Parcel>();
  const store: ParcelStore = {
    parcelsOf: (userId) => Promise.resolve([...kept.values()].filter((each) => each.userId === userId)),
    putParcel: (each) => Promise.resolve(void kept.set(each.key, each)),
    deleteParcel: (key) => Promise.resolve(void kept.delete(key)),
  };
  return { kept, store };
}

/** A page: an outbox over a device, and a server that answers as the script says, in turn, then accepts all. */
function createPage(device: ReturnType<typeof createDevice>, script: SendOutcome[] = []) {
  const sent: string[] = [];
  const arrived: string[] = [];
  const states: OutboxState[] = [];
  const send = (each: Parcel) => {
    sent.push(each.key);
    return Promise.resolve(script.shift() ?? accepted);
  };
  const outbox = new Outbox(
    'mo',
    { store: device.store, send, now: () => Date.now(), random: () => 1 },
    (state) => states.push(state),
    ({ key }) => arrived.push(key),
  );
  return { outbox, sent, arrived, states };
}

const keys = (parcels: readonly Parcel[]) => parcels.map(({ key }) => key);
const settle = () => jest.advanceTimersByTimeAsync(0);

describe('the outbox', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void jest.useRealTimers());

  it('keeps a parcel on the device until the server has answered for it', async () => {
    const device = createDevice();
    const page = createPage(device, [unreachable]);
    await page.outbox.handIn(parcel('a'));
    await settle();
    expect(keys([...device.kept.values()])).toEqual(['a']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(page.arrived).toEqual(['a']);
    expect(device.kept.size).toBe(0);
    expect(page.outbox.getState()).toMatchObject({ waiting: [], unreachableSinceMs: null });
  });

  it('sends in order, one at a time', async () => {
    const page = createPage(createDevice(), [unreachable]);
    await Promise.all(['a', 'b', 'c'].map((key) => page.outbox.handIn(parcel(key))));
    await settle();
    expect(page.sent).toEqual(['a']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(page.arrived).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing that is handed in while an answer is being noted on the device', async () => {
    const device = createDevice();
    const notes: (() => void)[] = [];
    const slow: ParcelStore = {
      ...device.store,
      deleteParcel: async (key) => {
        await new Promise<void>((resolve) => void notes.push(resolve));
        await device.store.deleteParcel(key);
      },
    };
    const page = createPage({ ...device, store: slow });
    await page.outbox.handIn(parcel('a'));
    await settle();
    await page.outbox.handIn(parcel('b'));
    notes[0]?.();
    await settle();
    notes[1]?.();
    await settle();
    expect(page.arrived).toEqual(['a', 'b']);
    expect(page.outbox.getState().waiting).toEqual([]);
    expect(device.kept.size).toBe(0);
  });

  it('says since when the server is out of reach, and waits longer each time', async () => {
    const page = createPage(
      createDevice(),
      Array.from({ length: 8 }, () => unreachable),
    );
    await page.outbox.handIn(parcel('a'));
    await settle();
    expect(page.outbox.getState().unreachableSinceMs).toBe(1_000_000);
    await jest.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000);
    expect(page.sent).toHaveLength(4);
    await jest.advanceTimersByTimeAsync(7_999);
    expect(page.sent).toHaveLength(4);
    await jest.advanceTimersByTimeAsync(1 + 16_000 + 30_000 + 30_000);
    expect(page.sent).toHaveLength(8);
    expect(page.outbox.getState().unreachableSinceMs).toBe(1_000_000);
  });

  it('sends at once when the network comes back', async () => {
    const page = createPage(createDevice(), [unreachable, unreachable, unreachable]);
    await page.outbox.handIn(parcel('a'));
    await jest.advanceTimersByTimeAsync(3_000);
    expect(page.arrived).toEqual([]);
    page.outbox.retryNow();
    await settle();
    expect(page.arrived).toEqual(['a']);
  });

  it('loses nothing when the page is closed or crashes', async () => {
    const device = createDevice();
    const first = createPage(device, [unreachable, unreachable]);
    await first.outbox.handIn(parcel('b', { handedInMs: 2 }));
    await first.outbox.handIn(parcel('a', { handedInMs: 1 }));
    await settle();
    first.outbox.close();
    const second = createPage(device);
    await second.outbox.open();
    await settle();
    expect(second.arrived).toEqual(['a', 'b']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(first.sent).toEqual(['b', 'b']);
  });

  it('never sends what another person left on the device', async () => {
    const device = createDevice();
    device.kept.set('theirs', parcel('theirs', { userId: 'li' }));
    const page = createPage(device);
    await page.outbox.open();
    await settle();
    expect(page.sent).toEqual([]);
    expect(device.kept.has('theirs')).toBe(true);
  });

  it('brings a refusal back with the work in it, and goes on with the next', async () => {
    const device = createDevice();
    const page = createPage(device, [refused]);
    await Promise.all(['a', 'b'].map((key) => page.outbox.handIn(parcel(key))));
    await settle();
    const [returned] = page.outbox.getState().refused;
    expect(returned).toMatchObject({ key: 'a', reason: 'not my language', refusal: { code: 'CONFLICT' } });
    expect(page.arrived).toEqual(['b']);
    const reloaded = createPage(device);
    await reloaded.outbox.open();
    expect(keys(reloaded.outbox.getState().refused)).toEqual(['a']);
    await reloaded.outbox.dismiss('a');
    expect(device.kept.size).toBe(0);
  });

  it('waits for a person whose session ended to sign in again', async () => {
    const page = createPage(createDevice(), [{ kind: 'signedOut' }]);
    await page.outbox.handIn(parcel('a'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(page.outbox.getState()).toMatchObject({ isSignedOut: true, waiting: [{ key: 'a' }] });
    expect(page.sent).toHaveLength(1);
    page.outbox.retryNow();
    await settle();
    expect(page.arrived).toEqual(['a']);
  });

  it('shows a parcel as waiting before it is even kept', () => {
    const page = createPage(createDevice());
    void page.outbox.handIn(parcel('a'));
    expect(keys(page.states.at(-1)?.waiting ?? [])).toEqual(['a']);
  });

  it('takes up what another tab left on the device, each once', async () => {
    const device = createDevice();
    const page = createPage(device, [unreachable]);
    await page.outbox.handIn(parcel('a'));
    await settle();
    device.kept.set('b', parcel('b', { handedInMs: 5 }));
    await Promise.all([page.outbox.open(), page.outbox.open()]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(page.arrived.toSorted()).toEqual(['a', 'b']);
    await page.outbox.open();
    await settle();
    expect(page.sent.filter((key) => key === 'b')).toEqual(['b']);
  });
});
