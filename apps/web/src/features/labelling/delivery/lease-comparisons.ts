import type { Client } from 'urql';
import { apiErrorOf } from '../../../api/api-error.ts';
import { LeaseComparisonsDocument, ReleaseAssignmentsDocument } from '../labelling.generated.ts';
import type { LeaseOutcome } from './lease-keeper.ts';
import { PAGE_STAYS } from './page-stays.ts';

/** Leases comparisons of a project, or of one of its queues: open leases of the caller first, then new ones. */
export async function leaseComparisons(
  client: Client,
  projectId: string,
  queueId: string | undefined,
  count: number,
): Promise<LeaseOutcome> {
  const variables = { projectId, queueId: queueId ?? null, count };
  const { data, error } = await client.mutation(LeaseComparisonsDocument, variables, PAGE_STAYS);
  if (error !== undefined) return { kind: 'failed', error: apiErrorOf(error) };
  return { kind: 'leased', assignments: data?.leaseComparisons ?? [] };
}

/** Gives leases back. It outlives the page that is being left; where it does not arrive the leases end by themselves. */
export async function releaseAssignments(
  client: Client,
  projectId: string,
  assignmentIds: readonly string[],
): Promise<void> {
  await client.mutation(
    ReleaseAssignmentsDocument,
    { projectId, assignmentIds: [...assignmentIds] },
    { ...PAGE_STAYS, fetchOptions: { credentials: 'same-origin', keepalive: true } },
  );
}
