import type { Client, CombinedError } from 'urql';
import { apiErrorOf } from '../../../api/api-error.ts';
import {
  AcknowledgeGuidelinesDocument,
  AmendJudgementDocument,
  SendRemarkDocument,
  SkipAssignmentDocument,
  SubmitJudgementDocument,
} from '../labelling.generated.ts';
import type { SendOutcome } from './outbox.ts';
import { PAGE_STAYS } from './page-stays.ts';
import type { Parcel } from './parcel.ts';

/** Errors that pass by themselves: the parcel stays and is sent again. */
const PASSING = new Set(['NETWORK', 'INTERNAL', 'RATE_LIMITED']);

function outcomeOf(error: CombinedError): SendOutcome {
  const { code, message } = apiErrorOf(error);
  if (code === 'UNAUTHENTICATED') return { kind: 'signedOut' };
  return PASSING.has(code) ? { kind: 'unreachable' } : { kind: 'refused', refusal: { code, message } };
}

const silent: SendOutcome = { kind: 'unreachable' };
/** It arrived, and brings nothing back. */
const taken: SendOutcome = { kind: 'accepted', counted: false, next: [] };

/** Sends one parcel over the API; a judgement brings the next assignment back with it. */
export async function sendParcel(client: Client, parcel: Parcel): Promise<SendOutcome> {
  switch (parcel.kind) {
    case 'judgement': {
      const variables = { input: parcel.input, leaseNext: 1 };
      const { data, error } = await client.mutation(SubmitJudgementDocument, variables, PAGE_STAYS);
      if (error !== undefined) return outcomeOf(error);
      if (data === undefined) return silent;
      return { kind: 'accepted', counted: data.submitJudgement.counted, next: data.submitJudgement.next };
    }
    case 'amendment': {
      const { input } = parcel;
      const { data, error } = await client.mutation(AmendJudgementDocument, { input }, PAGE_STAYS);
      if (error !== undefined) return outcomeOf(error);
      return data === undefined
        ? silent
        : { kind: 'accepted', counted: data.amendJudgement.counted, next: [] };
    }
    case 'skip': {
      const { projectId, assignmentId, fence, reason } = parcel;
      const variables = { projectId, assignmentId, fence, reason };
      const { error } = await client.mutation(SkipAssignmentDocument, variables, PAGE_STAYS);
      return error === undefined ? taken : outcomeOf(error);
    }
    case 'remark': {
      const { projectId, about, text } = parcel;
      const variables = { projectId, assignmentId: about, text };
      const { error } = await client.mutation(SendRemarkDocument, variables, PAGE_STAYS);
      return error === undefined ? taken : outcomeOf(error);
    }
    case 'acknowledgement': {
      const { projectId, version } = parcel;
      const variables = { projectId, version };
      const { error } = await client.mutation(AcknowledgeGuidelinesDocument, variables, PAGE_STAYS);
      return error === undefined ? taken : outcomeOf(error);
    }
  }
}
