import { formatHour } from '../../../format/time.ts';
import { useNow } from '../../../format/use-now.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Strip } from '../../../ui/strip.tsx';
import { isExpired } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import { amendableUntilMs } from '../delivery/last-judgement.ts';
import { answers } from '../delivery/parcel.ts';
import { isSignedOut } from '../delivery/is-signed-out.ts';
import type { SessionState } from '../delivery/session-state.ts';
import { Dismiss } from './dismiss.tsx';
import { RefusedStrip } from './refused-strip.tsx';
import { SignedOutStrip } from './signed-out-strip.tsx';
import type { Breaks } from './use-breaks.ts';
import { useLasting } from './use-lasting.ts';

type StripsProps = { session: LabellingSession; state: SessionState };

type LabellingStripsProps = StripsProps & {
  undoSeconds: number;
  breaks: Breaks;
  onBreak: () => void;
};

/** What happened to the work that one should know, beside the item and never instead of it. */
export function LabellingStrips({ session, state, undoSeconds, breaks, onBreak }: LabellingStripsProps) {
  const { strips: words } = useMessages('labelling');
  return (
    <div className="strip-bleed">
      {isSignedOut(state) && <SignedOutStrip onSignedIn={() => session.retry()} />}
      <OfflineStrip session={session} state={state} />
      <ExpiredStrip state={state} />
      {state.isAmending && <ChangingStrip session={session} state={state} undoSeconds={undoSeconds} />}
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
      <BreakStrip breaks={breaks} isResting={state.isResting} onBreak={onBreak} />
    </div>
  );
}

/** A hiccup shorter than this is nothing to speak of. */
const HICCUP_MS = 1_500;

function OfflineStrip({ session, state }: StripsProps) {
  const { strips: words } = useMessages('labelling');
  const { unreachableSinceMs, waiting } = state.outbox;
  const isOut = useLasting(unreachableSinceMs !== null, HICCUP_MS);
  if (!isOut || unreachableSinceMs === null) return null;
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
  if (state.isAmending || current === null || !isExpired(current, now.getTime())) return null;
  return <Strip tone="warn">{words.expired(formatHour(new Date(current.expiresAt)))}</Strip>;
}

function ChangingStrip({ session, state, undoSeconds }: StripsProps & { undoSeconds: number }) {
  const { last: words } = useMessages('labelling').flow;
  const { last, outbox } = state;
  if (last === null) return null;
  const isSent = !outbox.waiting.some((parcel) => answers(parcel, last.assignment.id));
  return (
    <Strip
      tone="info"
      action={
        <button type="button" className="link nowrap" onClick={() => void session.keepLast()}>
          {words.leave}
        </button>
      }
    >
      {words.changing(isSent ? formatHour(new Date(amendableUntilMs(last, undoSeconds))) : null)}
    </Strip>
  );
}

type BreakStripProps = { breaks: Breaks; isResting: boolean; onBreak: () => void };

function BreakStrip({ breaks, isResting, onBreak }: BreakStripProps) {
  const { rest: words } = useMessages('labelling').flow;
  if (breaks.dueMinutes === null || isResting) return null;
  return (
    <Strip
      tone="info"
      action={
        <>
          <Button onClick={onBreak}>{words.act}</Button>
          <button type="button" className="link nowrap" onClick={breaks.restart}>
            {words.later}
          </button>
        </>
      }
    >
      {words.strip(breaks.dueMinutes)}
    </Strip>
  );
}
