import type { SubmitJudgementInput } from '../labelling.generated.ts';

interface ParcelBase {
  /** The idempotency key: sent again, it gets the first answer. */
  readonly key: string;
  readonly userId: string;
  readonly projectId: string;
  /** When it was handed in on this device, epoch milliseconds. */
  readonly handedInMs: number;
  /** Why the server will not take it; null while it waits to be sent. */
  readonly refusal: Refusal | null;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** An answer for an assignment. An amendment supersedes the judgement before it. */
export type WorkParcel = ParcelBase & { readonly assignmentId: string } & (
    | { readonly kind: 'judgement' | 'amendment'; readonly input: SubmitJudgementInput }
    | { readonly kind: 'skip'; readonly fence: string; readonly reason: string }
  );

/** What is said beside the work: a remark to the lead about an assignment, and that guidelines were read. */
export type WordParcel = ParcelBase &
  (
    | { readonly kind: 'remark'; readonly about: string; readonly text: string }
    | { readonly kind: 'acknowledgement'; readonly version: number }
  );

/** What an annotator handed in and the server has not acknowledged yet. */
export type Parcel = WorkParcel | WordParcel;

export function isWork(parcel: Parcel): parcel is WorkParcel {
  return parcel.kind !== 'remark' && parcel.kind !== 'acknowledgement';
}

/** Whether a parcel is the answer for an assignment. */
export function answers(parcel: Parcel, assignmentId: string): parcel is WorkParcel {
  return isWork(parcel) && parcel.assignmentId === assignmentId;
}

/** A fresh idempotency key: 128 random bits. `randomUUID` is missing where the page is not served over TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
