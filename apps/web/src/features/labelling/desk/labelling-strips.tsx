import { formatHour } from '../../../format/time.ts';
import { useNow } from '../../../format/use-now.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Strip } from '../../../ui/strip.tsx';
import { isExpired } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import type { Parcel } from '../delivery/parcel.ts';
import type { SessionState } from '../delivery/session-state.ts';

type StripsProps = { session: LabellingSession; state: SessionState };

/** What happened to the work that one should know, beside the item and never instead of it. */
export function LabellingStrips({ session, state }: StripsProps) {
  const { strips: words } = useMessages('labelling');
  return (
    <div className="strip-bleed">
      <OfflineStrip session={session} state={state} />
      <ExpiredStrip state={state} />
      {state.isExtra && (
        <Strip tone="info" action={<Dismiss onPress={() => session.dismissExtra()} />}>
          {words.extra}
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
  const { strips: words } = useMessages('labelling');
  return (
    <button type="button" className="link nowrap" onClick={onPress}>
      {words.dismiss}
    </button>
  );
}

function OfflineStrip({ session, state }: StripsProps) {
  const { strips: words } = useMessages('labelling');
  const { unreachableSinceMs, waiting } = state.outbox;
  if (unreachableSinceMs === null) return null;
  const { ahead } = state.lease.buffer;
  return (
    <Strip
      tone="warn"
      action={
        <button type="button" className="link nowrap" onClick={() => session.retry()}>
          {words.tryNow}
        </button>
      }
    >
      {words.offline(formatHour(new Date(unreachableSinceMs)), waiting.length, ahead.length)}
    </Strip>
  );
}

function ExpiredStrip({ state }: { state: SessionState }) {
  const { strips: words } = useMessages('labelling');
  const now = useNow();
  const { current } = state.lease.buffer;
  if (current === null || !isExpired(current, now.getTime())) return null;
  return <Strip tone="warn">{words.expired(formatHour(new Date(current.expiresAt)))}</Strip>;
}

/** What was refused, in a form that can be read and copied. */
function textOf(parcel: Parcel): string {
  return parcel.kind === 'skip' ? parcel.reason : (parcel.input.rationale ?? '');
}

function RefusedStrip({ parcel, onDismiss }: { parcel: Parcel; onDismiss: () => void }) {
  const { strips: words } = useMessages('labelling');
  const written = textOf(parcel);
  const at = formatHour(new Date(parcel.handedInMs));
  return (
    <Strip
      tone="bad"
      action={
        <>
          {written !== '' && (
            <Button variant="bare" onClick={() => void navigator.clipboard.writeText(written)}>
              {words.copy}
            </Button>
          )}
          <Dismiss onPress={onDismiss} />
        </>
      }
    >
      <span className="strong">
        {parcel.kind === 'skip' ? words.refusedSkip(at) : words.refusedJudgement(at)}
      </span>{' '}
      {parcel.refusal?.message}
      {written !== '' && <span className="soft"> {words.wrote(written)}</span>}
    </Strip>
  );
}
