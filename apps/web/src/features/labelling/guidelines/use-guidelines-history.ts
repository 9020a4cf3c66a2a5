import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { PAGE_STAYS } from '../delivery/page-stays.ts';
import { GuidelinesVersionsDocument, type GuidelinesVersionsQuery } from './guidelines.generated.ts';

export type GuidelinesVersion = NonNullable<GuidelinesVersionsQuery['project']>['guidelinesHistory'][number];

/** Kept as long as the page, so that they open without a network too. The newest version is part of the key. */
const known = new Map<string, readonly GuidelinesVersion[]>();

const keyOf = (projectId: string, newest: number) => `${projectId} ${newest}`;

type Client = ReturnType<typeof useClient>;

/** Fetches all versions of a project's guidelines, once for each newest one. @returns null where they cannot be had. */
export async function fetchGuidelines(
  client: Client,
  projectId: string,
  newest: number,
): Promise<readonly GuidelinesVersion[] | null> {
  const kept = known.get(keyOf(projectId, newest));
  if (kept !== undefined) return kept;
  const context = { ...PAGE_STAYS, requestPolicy: 'network-only' as const };
  const { data } = await client.query(GuidelinesVersionsDocument, { projectId }, context);
  const history = data?.project?.guidelinesHistory;
  if (history === undefined) return null;
  known.set(keyOf(projectId, newest), history);
  return history;
}

/** All versions of the guidelines, newest first: undefined until they have come, null where they cannot be had. */
export function useGuidelinesHistory(
  projectId: string,
  newest: number,
): readonly GuidelinesVersion[] | null | undefined {
  const client = useClient();
  const [fetched, setFetched] = useState<readonly GuidelinesVersion[] | null>();
  useEffect(() => {
    let isCurrent = true;
    const wait = async () => {
      const history = await fetchGuidelines(client, projectId, newest);
      if (isCurrent) setFetched(history);
    };
    void wait();
    return () => {
      isCurrent = false;
    };
  }, [client, projectId, newest]);
  return known.get(keyOf(projectId, newest)) ?? fetched;
}
