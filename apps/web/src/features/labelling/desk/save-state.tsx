import type { ReactNode } from 'react';
import { formatHour } from '../../../format/time.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { SessionState } from '../delivery/session-state.ts';
import { deskStatus } from './desk-status.ts';
import { useLasting } from './use-lasting.ts';

/** Shorter than this, sending is nothing to speak of. */
const SLOW_MS = 1_500;

type SaveStateProps = { state: SessionState; isDurable: boolean };

/** What of the work is safe, and where. */
export function SaveState({ state, isDurable }: SaveStateProps) {
  const { bar, flow } = useMessages('labelling');
  const isSlow = useLasting(state.outbox.waiting.length > 0, SLOW_MS);
  const status = deskStatus(state, isDurable, isSlow);
  switch (status.kind) {
    case 'signedOut':
      return <Said isWorry>{flow.signedOut.state}</Said>;
    case 'offline':
      return <Said isWorry>{bar.waiting(status.waiting)}</Said>;
    case 'notKept':
      return (
        <Said isWorry title={bar.notKeptWhy}>
          {bar.notKept}
        </Said>
      );
    case 'sending':
      return <Said isWorry>{flow.sending(status.waiting)}</Said>;
    case 'draftSaved':
      return <Said>{bar.draftSaved(formatHour(new Date(status.atMs)))}</Said>;
    case 'sent':
      return <Said>{bar.allSent}</Said>;
    case 'quiet':
      return null;
  }
}

function Said({
  isWorry = false,
  title,
  children,
}: {
  isWorry?: boolean;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className="desk-state wide-only" title={title}>
      <Icon name={isWorry ? 'warning' : 'check'} className={isWorry ? 'is-warn' : 'is-ok'} />
      <span>{children}</span>
    </span>
  );
}
