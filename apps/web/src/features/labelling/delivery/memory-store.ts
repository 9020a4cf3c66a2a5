import type { DeviceStore } from './device-store.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { LastJudgement } from './last-judgement.ts';
import type { Parcel } from './parcel.ts';

/** Keeps drafts and parcels as long as the page is open: for browsers that give no storage. */
export function createMemoryStore(): DeviceStore {
  const parcels = new Map<string, Parcel>();
  const drafts = new Map<string, KeptDraft>();
  const lasts = new Map<string, LastJudgement>();
  return {
    parcelsOf: async (userId) => [...parcels.values()].filter((parcel) => parcel.userId === userId),
    putParcel: async (parcel) => void parcels.set(parcel.key, parcel),
    deleteParcel: async (key) => void parcels.delete(key),
    draftsOf: async (userId) => [...drafts.values()].filter((draft) => draft.userId === userId),
    putDraft: async (draft) => void drafts.set(draft.assignmentId, draft),
    deleteDraft: async (assignmentId) => void drafts.delete(assignmentId),
    lastJudgementOf: async (userId, projectId) => lasts.get(`${userId} ${projectId}`),
    putLastJudgement: async (last) => void lasts.set(`${last.userId} ${last.projectId}`, last),
  };
}
