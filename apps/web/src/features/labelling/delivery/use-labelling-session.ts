import { useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import { useUser } from '../../../api/session.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { type DeskClaim, claimDesk } from './desk-claim.ts';
import { type DeviceStore, openDeviceStore } from './device-store.ts';
import { keepSessionGoing } from './keep-session-going.ts';
import { LabellingSession } from './labelling-session.ts';
import { leaseComparisons, releaseAssignments } from './lease-comparisons.ts';
import { createMemoryStore } from './memory-store.ts';
import { newKey } from './parcel.ts';
import { sendParcel } from './send-parcel.ts';

/** The desk in this tab: on its way, in another tab, or here with a session. */
export type DeskPlace =
  | { readonly place: 'opening' }
  | { readonly place: 'elsewhere'; readonly takeOver: () => void }
  | {
      readonly place: 'here';
      readonly session: LabellingSession;
      /** Whether what is typed survives this page. */
      readonly isDurable: boolean;
    };

interface SessionPlace {
  readonly client: Client;
  readonly userId: string;
  readonly projectId: string;
  readonly queueId: string | undefined;
  readonly leaseSeconds: number;
}

async function openStore(onLoss: () => void): Promise<DeviceStore> {
  try {
    return await openDeviceStore(onLoss);
  } catch {
    onLoss();
    return createMemoryStore();
  }
}

function createSession({ client, queueId, ...parts }: SessionPlace, store: DeviceStore): LabellingSession {
  const { projectId } = parts;
  return new LabellingSession({
    ...parts,
    store,
    lease: (count) => leaseComparisons(client, projectId, queueId, count),
    release: (assignmentIds) => releaseAssignments(client, projectId, assignmentIds),
    send: (parcel) => sendParcel(client, parcel),
    now: () => Date.now(),
  });
}

/** Opens a session, and says where it is. @returns the way to end it; `isLeft` where nobody goes on with its leases. */
function startSession(place: SessionPlace, show: (desk: DeskPlace) => void): (isLeft: boolean) => void {
  let isWanted = true;
  let end: ((isLeft: boolean) => void) | null = null;
  const start = async () => {
    let isDurable = true;
    let session: LabellingSession | null = null;
    const store = await openStore(() => {
      isDurable = false;
      if (session !== null && isWanted) show({ place: 'here', session, isDurable });
    });
    if (!isWanted) return;
    session = createSession(place, store);
    const opened = session;
    const stop = keepSessionGoing(opened);
    end = (isLeft) => {
      stop();
      if (isLeft) void opened.rest();
      opened.close();
    };
    show({ place: 'here', session, isDurable });
    await session.open();
  };
  void start();
  return (isLeft) => {
    isWanted = false;
    end?.(isLeft);
  };
}

/** The desk of the person signed in: one at a time for each project, in whichever tab they took it to. */
export function useLabellingSession(
  { id: projectId, leaseSeconds }: LabellingTask,
  queueId: string | undefined,
): DeskPlace {
  const client = useClient();
  const { id: userId } = useUser();
  const self = useRef<string | null>(null);
  const [desk, setDesk] = useState<DeskPlace>({ place: 'opening' });
  useEffect(() => {
    let end: ((isLeft: boolean) => void) | null = null;
    self.current ??= newKey();
    const claim: DeskClaim = claimDesk(`pairwright-desk-${userId}-${projectId}`, self.current, {
      onGranted: () => {
        end = startSession({ client, userId, projectId, queueId, leaseSeconds }, setDesk);
      },
      onElsewhere: () => {
        // The other tab is given the same leases.
        end?.(false);
        end = null;
        setDesk({ place: 'elsewhere', takeOver: () => claim.takeOver() });
      },
    });
    return () => {
      end?.(true);
      claim.release();
    };
  }, [client, userId, projectId, queueId, leaseSeconds]);
  return desk;
}
