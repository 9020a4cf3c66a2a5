import { useEffect, useState } from 'react';
import { formatHour } from '../format/time.ts';
import { Strip } from '../ui/strip.tsx';

/** Says since when there is no network; what is on the page stays. */
export function OfflineStrip() {
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
      <Strip tone="warn">
        <span className="strong">No network since {formatHour(since)}.</span> What you see stays, as it was
        then; it goes on by itself when the network is back.
      </Strip>
    </div>
  );
}
