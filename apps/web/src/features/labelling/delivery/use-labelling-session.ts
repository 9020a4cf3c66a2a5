import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useUser } from '../../../api/session.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { type DeviceStore, openDeviceStore } from './device-store.ts';
import { LabellingSession } from './labelling-session.ts';
import { leaseComparisons } from './lease-comparisons.ts';
import { createMemoryStore } from './memory-store.ts';
import { sendParcel } from './send-parcel.ts';

const RENEW_EVERY_MS = 30_000;
const ASK_AGAIN_EVERY_MS = 15_000;

/** An annotator's session, and whether what is typed survives this page. */
export interface OpenSession {
  readonly session: LabellingSession;
  readonly isDurable: boolean;
}

async function openStore(): Promise<{ store: DeviceStore; isDurable: boolean }> {
  try {
    return { store: await openDeviceStore(), isDurable: true };
  } catch {
    return { store: createMemoryStore(), isDurable: false };
  }
}

/** Keeps a session going: what waits is sent when the network returns, leases are renewed, an empty queue asked again. */
function keepGoing(session: LabellingSession): () => void {
  const retry = () => session.retry();
  const renewing = setInterval(() => {
    if (document.visibilityState === 'visible') void session.renewLeases();
  }, RENEW_EVERY_MS);
  const asking = setInterval(() => {
    if (session.getState().lease.buffer.current === null) session.retry();
  }, ASK_AGAIN_EVERY_MS);
  globalThis.addEventListener('online', retry);
  return () => {
    clearInterval(renewing);
    clearInterval(asking);
    globalThis.removeEventListener('online', retry);
    session.close();
  };
}

/** The session of the person signed in; null until the device's storage is open. */
export function useLabellingSession(
  { id: projectId, leaseSeconds }: LabellingTask,
  queueId: string | undefined,
): OpenSession | null {
  const client = useClient();
  const { id: userId } = useUser();
  const [open, setOpen] = useState<OpenSession | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isWanted = true;
    const start = async () => {
      const { store, isDurable } = await openStore();
      if (!isWanted) return;
      const session = new LabellingSession({
        store,
        lease: (count) => leaseComparisons(client, projectId, queueId, count),
        send: (parcel) => sendParcel(client, parcel),
        now: () => Date.now(),
        userId,
        projectId,
        leaseSeconds,
      });
      stop = keepGoing(session);
      setOpen({ session, isDurable });
      await session.open();
    };
    void start();
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [client, userId, projectId, queueId, leaseSeconds]);
  return open;
}
