import type { SubmitJudgementInput } from '../labelling.generated.ts';

interface ParcelBase {
  /** The idempotency key: sent again, it gets the first answer. */
  readonly key: string;
  readonly userId: string;
  readonly projectId: string;
  readonly assignmentId: string;
  /** When it was handed in on this device, epoch milliseconds. */
  readonly handedInMs: number;
  /** Why the server will not take it; null while it waits to be sent. */
  readonly refusal: Refusal | null;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** What an annotator handed in and the server has not acknowledged yet. An amendment supersedes the judgement before it. */
export type Parcel =
  | (ParcelBase & { readonly kind: 'judgement' | 'amendment'; readonly input: SubmitJudgementInput })
  | (ParcelBase & { readonly kind: 'skip'; readonly fence: string; readonly reason: string });

/** A fresh idempotency key: 128 random bits. `randomUUID` is missing where the page is not served over TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
