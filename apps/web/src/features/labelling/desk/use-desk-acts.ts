import { useNow } from '../../../format/use-now.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import { isAmendable } from '../delivery/last-judgement.ts';
import type { SessionState } from '../delivery/session-state.ts';
import type { DeskActs } from './desk-actions.ts';
import type { Breaks } from './use-breaks.ts';

/** The acts of the desk as it stands. `undoSeconds`: how long a judgement may be changed. */
export function useDeskActs(
  session: LabellingSession,
  state: SessionState,
  undoSeconds: number,
  breaks: Breaks,
): DeskActs {
  const { last, isAmending, isResting, outbox } = state;
  // Ticks on, so that the offer ends with its time.
  const nowMs = Math.max(useNow().getTime(), last?.sinceMs ?? 0);
  const mayUndo = last !== null && !isAmending && !isResting && isAmendable(last, outbox, undoSeconds, nowMs);
  return {
    undoLast: mayUndo ? () => session.amendLast() : null,
    leaveLast: isAmending ? () => void session.keepLast() : null,
    toggleBreak: () => {
      breaks.restart();
      if (isResting) session.resume();
      else void session.rest();
    },
  };
}
