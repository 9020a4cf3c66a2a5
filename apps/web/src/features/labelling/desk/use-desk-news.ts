import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient, useSubscription } from 'urql';
import { useLiveState } from '../../../api/live.ts';
import { ProjectChangesDocument } from '../../../api/project-changes.generated.ts';
import { PAGE_STAYS } from '../delivery/page-stays.ts';
import { DeskNewsDocument, type DeskNewsQuery } from './desk-news.generated.ts';

export type DeskNews = NonNullable<DeskNewsQuery['project']>;

/** Every judgement of anybody moves the project: the first move is looked into at once, others within this time. */
const LOOK_EVERY_MS = 10_000;

/** What concerns this annotator from elsewhere, looked into when the project moves. Null before it is known. */
export function useDeskNews(projectId: string): { news: DeskNews | null; look: () => void } {
  const client = useClient();
  const { epoch } = useLiveState();
  const [news, setNews] = useState<DeskNews | null>(null);
  const lookedMs = useRef(Number.NEGATIVE_INFINITY);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback(async () => {
    lookedMs.current = performance.now();
    const context = { ...PAGE_STAYS, requestPolicy: 'network-only' as const };
    const { data } = await client.query(DeskNewsDocument, { projectId }, context);
    if (data?.project) setNews(data.project);
  }, [client, projectId]);
  const lookSoon = () => {
    clearTimeout(timer.current);
    const waitMs = Math.max(0, lookedMs.current + LOOK_EVERY_MS - performance.now());
    timer.current = setTimeout(() => void look(), waitMs);
  };
  useSubscription({ query: ProjectChangesDocument, variables: { projectId } }, (_, change) => {
    lookSoon();
    return change;
  });
  // What happened while the connection was away is not known.
  const lookAfter = useEffectEvent((connection: number) => {
    if (connection > 1 || news === null) lookSoon();
  });
  useEffect(() => lookAfter(epoch), [epoch]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { news, look };
}
