import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptDraft } from './kept-draft.ts';
import type { LastJudgement } from './last-judgement.ts';
import type { ParcelStore } from './outbox.ts';
import type { Parcel } from './parcel.ts';

interface DeviceSchema extends DBSchema {
  readonly parcels: { key: string; value: Parcel; indexes: { userId: string } };
  readonly drafts: { key: string; value: KeptDraft; indexes: { userId: string } };
  readonly lastJudgements: { key: [userId: string, projectId: string]; value: LastJudgement };
}

/** What this page keeps on the device. */
export interface DeviceStore extends ParcelStore {
  readonly draftsOf: (userId: string) => Promise<KeptDraft[]>;
  readonly putDraft: (draft: KeptDraft) => Promise<void>;
  readonly deleteDraft: (assignmentId: string) => Promise<void>;
  readonly lastJudgementOf: (userId: string, projectId: string) => Promise<LastJudgement | undefined>;
  readonly putLastJudgement: (last: LastJudgement) => Promise<void>;
}

const NAME = 'pairwright-labelling';

function openDevice(): Promise<IDBPDatabase<DeviceSchema>> {
  return openDB<DeviceSchema>(NAME, 2, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('parcels', { keyPath: 'key' }).createIndex('userId', 'userId');
        database.createObjectStore('drafts', { keyPath: 'assignmentId' }).createIndex('userId', 'userId');
      }
      database.createObjectStore('lastJudgements', { keyPath: ['userId', 'projectId'] });
    },
    // A tab with a newer page waits for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}

/**
 * Drafts, unsent judgements and the last one in IndexedDB, apart by user: a device may be shared. Rejects where the
 * browser has no storage to give (some private windows); calls `onLoss` when it will not take something later on (a full
 * disk), and work goes on without.
 */
export async function openDeviceStore(onLoss: () => void): Promise<DeviceStore> {
  const database = await openDevice();
  const keep = async (write: () => Promise<unknown>) => {
    try {
      await write();
    } catch {
      onLoss();
    }
  };
  return {
    parcelsOf: (userId) => database.getAllFromIndex('parcels', 'userId', userId),
    putParcel: (parcel) => keep(() => database.put('parcels', parcel)),
    deleteParcel: (key) => keep(() => database.delete('parcels', key)),
    draftsOf: (userId) => database.getAllFromIndex('drafts', 'userId', userId),
    putDraft: (draft) => keep(() => database.put('drafts', draft)),
    deleteDraft: (assignmentId) => keep(() => database.delete('drafts', assignmentId)),
    lastJudgementOf: (userId, projectId) => database.get('lastJudgements', [userId, projectId]),
    putLastJudgement: (last) => keep(() => database.put('lastJudgements', last)),
  };
}
