import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptDraft } from './kept-draft.ts';
import type { ParcelStore } from './outbox.ts';
import type { Parcel } from './parcel.ts';

interface DeviceSchema extends DBSchema {
  readonly parcels: { key: string; value: Parcel; indexes: { userId: string } };
  readonly drafts: { key: string; value: KeptDraft; indexes: { userId: string } };
}

/** What this page keeps on the device. */
export interface DeviceStore extends ParcelStore {
  readonly draftsOf: (userId: string) => Promise<KeptDraft[]>;
  readonly putDraft: (draft: KeptDraft) => Promise<void>;
  readonly deleteDraft: (assignmentId: string) => Promise<void>;
}

const NAME = 'pairwright-labelling';

function openDevice(): Promise<IDBPDatabase<DeviceSchema>> {
  return openDB<DeviceSchema>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('parcels', { keyPath: 'key' }).createIndex('userId', 'userId');
      database.createObjectStore('drafts', { keyPath: 'assignmentId' }).createIndex('userId', 'userId');
    },
  });
}

/**
 * Drafts and unsent judgements in IndexedDB, apart by user: a device may be shared. Rejects where the browser has
 * no storage to give (some private windows).
 */
export async function openDeviceStore(): Promise<DeviceStore> {
  const database = await openDevice();
  return {
    parcelsOf: (userId) => database.getAllFromIndex('parcels', 'userId', userId),
    putParcel: async (parcel) => void (await database.put('parcels', parcel)),
    deleteParcel: (key) => database.delete('parcels', key),
    draftsOf: (userId) => database.getAllFromIndex('drafts', 'userId', userId),
    putDraft: async (draft) => void (await database.put('drafts', draft)),
    deleteDraft: (assignmentId) => database.delete('drafts', assignmentId),
  };
}
