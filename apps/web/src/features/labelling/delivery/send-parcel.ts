import type { Client, CombinedError } from 'urql';
import { apiErrorOf } from '../../../api/api-error.ts';
import { SkipAssignmentDocument, SubmitJudgementDocument } from '../labelling.generated.ts';
import type { SendOutcome } from './outbox.ts';
import type { Parcel } from './parcel.ts';

/** Errors that pass by themselves: the parcel stays and is sent again. */
const PASSING = new Set(['NETWORK', 'INTERNAL', 'RATE_LIMITED']);

function outcomeOf(error: CombinedError): SendOutcome {
  const { code, message } = apiErrorOf(error);
  if (code === 'UNAUTHENTICATED') return { kind: 'signedOut' };
  return PASSING.has(code) ? { kind: 'unreachable' } : { kind: 'refused', refusal: { code, message } };
}

/** Sends one parcel over the API; a judgement brings the next assignment back with it. */
export async function sendParcel(client: Client, parcel: Parcel): Promise<SendOutcome> {
  if (parcel.kind === 'judgement') {
    const { data, error } = await client.mutation(SubmitJudgementDocument, {
      input: parcel.input,
      leaseNext: 1,
    });
    if (error !== undefined) return outcomeOf(error);
    if (data === undefined) return { kind: 'unreachable' };
    return { kind: 'accepted', counted: data.submitJudgement.counted, next: data.submitJudgement.next };
  }
  const { projectId, assignmentId, fence, reason } = parcel;
  const { error } = await client.mutation(SkipAssignmentDocument, { projectId, assignmentId, fence, reason });
  return error === undefined ? { kind: 'accepted', counted: false, next: [] } : outcomeOf(error);
}
