import type { Client } from 'urql';
import { apiErrorOf } from '../../../api/api-error.ts';
import { LeaseComparisonsDocument } from '../labelling.generated.ts';
import type { LeaseOutcome } from './lease-keeper.ts';

/** Leases comparisons of a project, or of one of its queues: open leases of the caller first, then new ones. */
export async function leaseComparisons(
  client: Client,
  projectId: string,
  queueId: string | undefined,
  count: number,
): Promise<LeaseOutcome> {
  const { data, error } = await client.mutation(LeaseComparisonsDocument, {
    projectId,
    queueId: queueId ?? null,
    count,
  });
  if (error !== undefined) return { kind: 'failed', error: apiErrorOf(error) };
  return { kind: 'leased', assignments: data?.leaseComparisons ?? [] };
}
