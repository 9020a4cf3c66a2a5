/** What a tab learns of its claim on the one desk that a person has in a project. */
export interface ClaimListener {
  /** This tab has the desk, now or after another one was closed. */
  readonly onGranted: () => void;
  /** Another tab has it, or has just taken it over. */
  readonly onElsewhere: () => void;
}

/** A tab's claim on a desk. */
export interface DeskClaim {
  /** Takes the desk over from whichever tab has it. */
  takeOver(): void;
  /** Gives it up; another tab that waits for it gets it. */
  release(): void;
}

/** A desk of the tab that was closed or reloaded an instant ago is given up within this time. */
const PATIENCE_MS = 300;

/**
 * Claims the desk by a lock of the browser, so that a tab that crashes gives it up as well: one that waits gets the desk by
 * itself.
 */
export function claimByLock(locks: LockManager, name: string, listener: ClaimListener): DeskClaim {
  let letGo: (() => void) | null = null;
  let isReleased = false;
  let waiting = new AbortController();
  const request = async (options: LockOptions) => {
    let isHeld = false;
    const hold = () => {
      if (isReleased) return undefined;
      isHeld = true;
      listener.onGranted();
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    };
    try {
      await locks.request(name, options, hold);
    } catch {
      // Taken over by another tab, unless this one only gave up waiting.
      if (isReleased || !isHeld) return;
      letGo = null;
      listener.onElsewhere();
      wait();
    }
  };
  const wait = () => {
    waiting = new AbortController();
    void request({ signal: waiting.signal });
  };
  const patience = setTimeout(() => {
    if (letGo === null && !isReleased) listener.onElsewhere();
  }, PATIENCE_MS);
  wait();
  return {
    takeOver: () => {
      waiting.abort();
      void request({ steal: true });
    },
    release: () => {
      isReleased = true;
      clearTimeout(patience);
      waiting.abort();
      letGo?.();
    },
  };
}

interface Word {
  readonly kind: 'ask' | 'mine' | 'taken' | 'free';
  readonly from: string;
}

/** A channel on which the tabs of one browser hear each other. */
export type TabChannel = Pick<BroadcastChannel, 'postMessage' | 'close'> & {
  onmessage: ((event: MessageEvent) => void) | null;
};

/** Claims the desk by word of mouth among tabs: where the page is not served over TLS the browser lends no locks. */
export function claimByChannel(channel: TabChannel, self: string, listener: ClaimListener): DeskClaim {
  let state: 'asking' | 'here' | 'elsewhere' = 'asking';
  let patience: ReturnType<typeof setTimeout> | undefined;
  const say = (kind: Word['kind']) => channel.postMessage({ kind, from: self } satisfies Word);
  const grant = () => {
    state = 'here';
    listener.onGranted();
  };
  const yieldDesk = () => {
    clearTimeout(patience);
    if (state === 'elsewhere') return;
    state = 'elsewhere';
    listener.onElsewhere();
  };
  const ask = () => {
    state = 'asking';
    patience = setTimeout(grant, PATIENCE_MS);
    say('ask');
  };
  channel.onmessage = ({ data }) => {
    const { kind, from } = data as Word;
    // Of two tabs that ask at the same moment, the one with the lower name gets the desk.
    if (kind === 'ask' && (state === 'here' || (state === 'asking' && self < from))) say('mine');
    if (kind === 'mine' && state === 'asking') yieldDesk();
    if (kind === 'taken') yieldDesk();
    if (kind === 'free' && state === 'elsewhere') ask();
  };
  ask();
  return {
    takeOver: () => {
      clearTimeout(patience);
      say('taken');
      grant();
    },
    release: () => {
      clearTimeout(patience);
      const hadDesk = state === 'here';
      state = 'elsewhere';
      if (hadDesk) say('free');
      channel.onmessage = null;
      channel.close();
    },
  };
}

/** Claims the desk named `name` for this tab. */
export function claimDesk(name: string, self: string, listener: ClaimListener): DeskClaim {
  return 'locks' in navigator
    ? claimByLock(navigator.locks, name, listener)
    : claimByChannel(new BroadcastChannel(name), self, listener);
}
