import './live-stamp.css';
import { formatClock } from '../format/time.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useLiveState } from './live.ts';

/** As of when the figures are, and whether they still move by themselves. */
export function LiveStamp({ asOf }: { asOf: Date | null }) {
  const { live } = useMessages('shell');
  const { status, since } = useLiveState();
  if (status === 'lost' && since !== null) {
    return (
      <output className="live-stamp is-lost">
        <span>{live.lost(<time dateTime={since.toISOString()}>{formatClock(since)}</time>)}</span>
      </output>
    );
  }
  if (asOf === null) return null;
  return (
    <span className={`live-stamp ${status === 'live' ? 'is-live' : ''}`}>
      <span>{live.asOf(<time dateTime={asOf.toISOString()}>{formatClock(asOf)}</time>)}</span>
    </span>
  );
}
