import { useEffect, useState } from 'react';
import { formatHour } from '../format/time.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Strip } from '../ui/strip.tsx';

/** Says since when there is no network; what is on the page stays. */
export function OfflineStrip() {
  const { bar } = useMessages('shell');
  const [since, setSince] = useState<Date | null>(() => (navigator.onLine ? null : new Date()));
  useEffect(() => {
    const lose = () => setSince(new Date());
    const regain = () => setSince(null);
    globalThis.addEventListener('offline', lose);
    globalThis.addEventListener('online', regain);
    return () => {
      globalThis.removeEventListener('offline', lose);
      globalThis.removeEventListener('online', regain);
    };
  }, []);
  if (since === null) return null;
  return (
    <div className="strip-bleed">
      <Strip tone="warn">{bar.offline(formatHour(since))}</Strip>
    </div>
  );
}
