import { formatCounted } from '../../../format/count.ts';
import { formatHour } from '../../../format/time.ts';
import { useNow } from '../../../format/use-now.ts';
import { Button } from '../../../ui/button.tsx';
import { Strip } from '../../../ui/strip.tsx';
import { isExpired } from '../delivery/assignment-buffer.ts';
import type { LabellingSession, SessionState } from '../delivery/labelling-session.ts';
import type { Parcel } from '../delivery/parcel.ts';

type StripsProps = { session: LabellingSession; state: SessionState };

/** What happened to the work that one should know, beside the item and never instead of it. */
export function LabellingStrips({ session, state }: StripsProps) {
  return (
    <div className="strip-bleed">
      <OfflineStrip session={session} state={state} />
      <ExpiredStrip state={state} />
      {state.isExtra && (
        <Strip tone="info" action={<Dismiss onPress={() => session.dismissExtra()} />}>
          <span className="strong">Your last judgement came after its time</span> and its place was taken: it
          is kept as an extra.
        </Strip>
      )}
      {state.outbox.refused.map((parcel) => (
        <RefusedStrip
          key={parcel.key}
          parcel={parcel}
          onDismiss={() => void session.dismissRefused(parcel.key)}
        />
      ))}
    </div>
  );
}

function Dismiss({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" className="link nowrap" onClick={onPress}>
      Dismiss
    </button>
  );
}

function OfflineStrip({ session, state }: StripsProps) {
  const { unreachableSinceMs, waiting } = state.outbox;
  if (unreachableSinceMs === null) return null;
  const { ahead } = state.lease.buffer;
  const kept = `${formatCounted(waiting.length, 'judgement')} ${waiting.length === 1 ? 'is' : 'are'} kept on this device`;
  const goes = waiting.length === 1 ? 'goes out by itself' : 'go out by themselves';
  return (
    <Strip
      tone="warn"
      action={
        <button type="button" className="link nowrap" onClick={() => session.retry()}>
          Try now
        </button>
      }
    >
      <span className="strong">No network since {formatHour(new Date(unreachableSinceMs))}.</span> Go on:{' '}
      {kept} and {goes}
      <span className="wide-only">
        {' '}
        when the network is back
        {ahead.length > 0 &&
          `. ${formatCounted(ahead.length, 'more item')} ${ahead.length === 1 ? 'is' : 'are'} already here`}
      </span>
      .
    </Strip>
  );
}

function ExpiredStrip({ state }: { state: SessionState }) {
  const now = useNow();
  const { current } = state.lease.buffer;
  if (current === null || !isExpired(current, now.getTime())) return null;
  return (
    <Strip tone="warn">
      <span className="strong">
        Your time on this item ran out at {formatHour(new Date(current.expiresAt))}; someone else may have it.
      </span>{' '}
      Your answer is kept; handed in now, it is sent as an extra where its place is taken.
    </Strip>
  );
}

/** What was refused, in a form that can be read and copied. */
function textOf(parcel: Parcel): string {
  return parcel.kind === 'skip' ? parcel.reason : (parcel.input.rationale ?? '');
}

function RefusedStrip({ parcel, onDismiss }: { parcel: Parcel; onDismiss: () => void }) {
  const written = textOf(parcel);
  const what = parcel.kind === 'skip' ? 'Your skip' : 'Your judgement';
  return (
    <Strip
      tone="bad"
      action={
        <>
          {written !== '' && (
            <Button variant="bare" onClick={() => void navigator.clipboard.writeText(written)}>
              Copy
            </Button>
          )}
          <Dismiss onPress={onDismiss} />
        </>
      }
    >
      <span className="strong">
        {what} of {formatHour(new Date(parcel.handedInMs))} was not taken.
      </span>{' '}
      {parcel.refusal?.message}
      {written !== '' && <span className="soft"> You wrote: “{written}”</span>}
    </Strip>
  );
}
