import { useEffect, useEffectEvent, useState } from 'react';
import { useSubscription } from 'urql';
import { useLiveState } from './live.ts';
import { ProjectChangesDocument } from './project-changes.generated.ts';

const gatherMs = 250;
const ageMs = 60_000;

/**
 * Calls `reload` when something of the project moved: gathered, at most four times a second, never while the last
 * answer is still under way (`isBusy`; it might be older than the change). Also when the connection came back, since
 * what was missed is unknown, and once a minute, because "in the last hour" ages by itself.
 */
export function useProjectChanges(projectId: string, isBusy: boolean, reload: () => void): void {
  const [isDue, setDue] = useState(false);
  const { epoch } = useLiveState();
  const [servedEpoch, setServedEpoch] = useState(epoch);
  useSubscription({ query: ProjectChangesDocument, variables: { projectId } }, (_, change) => {
    setDue(true);
    return change;
  });
  // The first connection of all missed nothing: the page has only just been loaded.
  if (epoch !== servedEpoch) {
    setServedEpoch(epoch);
    if (servedEpoch > 0) setDue(true);
  }
  const run = useEffectEvent(() => {
    setDue(false);
    reload();
  });
  useEffect(() => {
    if (!isDue || isBusy) return;
    const timer = setTimeout(run, gatherMs);
    return () => clearTimeout(timer);
  }, [isDue, isBusy]);
  useEffect(() => {
    const aging = setInterval(() => setDue(true), ageMs);
    return () => clearInterval(aging);
  }, []);
}
