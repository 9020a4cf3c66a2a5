import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type DeskClaim, type TabChannel, claimByChannel, claimByLock } from './desk-claim.ts';

/** A browser: its tabs hear each other, but not themselves. */
function createChannels() {
  const open = new Set<TabChannel>();
  return (): TabChannel => {
    const channel: TabChannel = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of open) if (other !== channel) other.onmessage?.({ data } as MessageEvent);
      },
      close: () => void open.delete(channel),
    };
    open.add(channel);
    return channel;
  };
}

interface HeldLock {
  readonly fail: (reason: Error) => void;
}

/** A browser's locks, as far as a desk needs them: held until given up or stolen, waited for in order. */
function createLocks() {
  let held: HeldLock | null = null;
  const queue: (() => void)[] = [];
  const request = (_: string, options: LockOptions, callback: () => Promise<void> | undefined) =>
    new Promise<void>((resolve, reject) => {
      const hold = async () => {
        const mine: HeldLock = { fail: reject };
        held = mine;
        await callback();
        if (held !== mine) return;
        held = null;
        resolve();
        queue.shift()?.();
      };
      const take = () => void hold();
      options.signal?.addEventListener('abort', () => {
        const place = queue.indexOf(take);
        if (place !== -1) queue.splice(place, 1);
        reject(new Error('aborted'));
      });
      if (options.steal === true) {
        held?.fail(new Error('stolen'));
        take();
      } else if (held === null) take();
      else queue.push(take);
    });
  return { request } as unknown as LockManager;
}

type Open = (self: string, listener: Parameters<typeof claimByLock>[2]) => DeskClaim;

const ways: [string, () => Open][] = [
  [
    'by a lock',
    () => {
      const locks = createLocks();
      return (_, listener) => claimByLock(locks, 'desk', listener);
    },
  ],
  [
    'by word of mouth',
    () => {
      const openChannel = createChannels();
      return (self, listener) => claimByChannel(openChannel(), self, listener);
    },
  ],
];

const wait = () => jest.advanceTimersByTimeAsync(1_000);

describe.each(ways)('the one desk, claimed %s', (_, createBrowser) => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function createTabs() {
    const open = createBrowser();
    return (self: string) => {
      const tab = { place: 'opening', claim: null as unknown as DeskClaim };
      tab.claim = open(self, {
        onGranted: () => void (tab.place = 'here'),
        onElsewhere: () => void (tab.place = 'elsewhere'),
      });
      return tab;
    };
  }

  it('is had by the only tab', async () => {
    const tab = createTabs()('a');
    await wait();
    expect(tab.place).toBe('here');
  });

  it('is elsewhere for the second tab', async () => {
    const openTab = createTabs();
    const first = openTab('b');
    await wait();
    const second = openTab('a');
    await wait();
    expect([first.place, second.place]).toEqual(['here', 'elsewhere']);
  });

  it('is had by one of two tabs that open at the same moment', async () => {
    const openTab = createTabs();
    const tabs = [openTab('a'), openTab('b')];
    await wait();
    expect(tabs.map(({ place }) => place)).toEqual(['here', 'elsewhere']);
  });

  it('is taken over and back, and each time the other tab knows', async () => {
    const openTab = createTabs();
    const first = openTab('a');
    await wait();
    const second = openTab('b');
    await wait();
    second.claim.takeOver();
    await wait();
    expect([first.place, second.place]).toEqual(['elsewhere', 'here']);
    first.claim.takeOver();
    await wait();
    expect([first.place, second.place]).toEqual(['here', 'elsewhere']);
  });

  it('goes to the tab that waits when the other one closes', async () => {
    const openTab = createTabs();
    const first = openTab('a');
    await wait();
    const second = openTab('b');
    await wait();
    first.claim.release();
    await wait();
    expect(second.place).toBe('here');
  });
});
