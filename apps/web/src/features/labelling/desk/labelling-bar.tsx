import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatHour } from '../../../format/time.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, Mark } from '../../../ui/icon.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { Thread } from '../../../ui/thread.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { SessionState } from '../delivery/session-state.ts';
import type { LabellingDialog } from './labelling-desk.tsx';

type LabellingBarProps = {
  task: LabellingTask;
  queueId: string | undefined;
  state: SessionState;
  /** Judgements of this person today, those on their way included. */
  today: number;
  isDurable: boolean;
  account: ReactNode;
  /** Null while there is no item to act on. */
  onDialog: ((dialog: LabellingDialog) => void) | null;
};

/** The bare bar of the labelling page: what is judged, whether it is safe, how much is done. */
export function LabellingBar({
  task,
  queueId,
  state,
  today,
  isDurable,
  account,
  onDialog,
}: LabellingBarProps) {
  const { bar: words } = useMessages('labelling');
  const queue = queueId === undefined ? undefined : task.queues.find(({ id }) => id === queueId);
  const { done, total } = queue?.progress ?? task.progress;
  return (
    <header>
      <div className="desk-bar">
        <Link to="/" className="desk-mark" aria-label={words.allProjects}>
          <Mark />
        </Link>
        <h1 className="desk-name" title={task.name}>
          {task.name}
        </h1>
        {queue !== undefined && <span className="desk-queue wide-only">{queue.name}</span>}
        <span className="grow" />
        <SaveState state={state} isDurable={isDurable} />
        <span className="soft nowrap">{words.today(today)}</span>
        {onDialog !== null && <BarActs onDialog={onDialog} />}
        {account}
      </div>
      <Thread share={total === 0 ? 0 : done / total} label={words.progress(done, total)} />
    </header>
  );
}

function BarActs({ onDialog }: { onDialog: (dialog: LabellingDialog) => void }) {
  const { bar: words } = useMessages('labelling');
  return (
    <>
      <Button variant="bare" className="wide-only desk-act" onClick={() => onDialog('guidelines')}>
        {words.guidelines} <KeyOf act="page.guidelines" />
      </Button>
      <Button variant="bare" className="wide-only desk-act" onClick={() => onDialog('keys')}>
        {words.keys} <KeyOf act="page.keys" />
      </Button>
      <span className="phone-only">
        <Popover
          opener={<Icon name="menu" />}
          label={words.more}
          openerClassName="button button-bare desk-menu"
        >
          <button type="button" className="popover-item" onClick={() => onDialog('guidelines')}>
            {words.guidelines}
          </button>
          <button type="button" className="popover-item" onClick={() => onDialog('skip')}>
            {words.skip}
          </button>
          <button type="button" className="popover-item" onClick={() => onDialog('commands')}>
            {words.commands}
          </button>
          <button type="button" className="popover-item" onClick={() => onDialog('keys')}>
            {words.keys}
          </button>
        </Popover>
      </span>
    </>
  );
}

/** What of the work is safe, and where. */
function SaveState({ state, isDurable }: { state: SessionState; isDurable: boolean }) {
  const { bar: words } = useMessages('labelling');
  const waiting = state.outbox.waiting.length;
  const isStuck = state.outbox.unreachableSinceMs !== null && waiting > 0;
  if (isStuck || waiting > 1) {
    return (
      <span className="desk-state wide-only">
        <Icon name="warning" className="is-warn" />
        <span>{words.waiting(waiting)}</span>
      </span>
    );
  }
  if (!isDurable) {
    return (
      <span className="desk-state wide-only" title={words.notKeptWhy}>
        <Icon name="warning" className="is-warn" />
        <span>{words.notKept}</span>
      </span>
    );
  }
  const said =
    state.draftSavedMs === null ? null : words.draftSaved(formatHour(new Date(state.draftSavedMs)));
  const sent = state.arrived > 0 && waiting === 0 ? words.allSent : null;
  if (said === null && sent === null) return null;
  return (
    <span className="desk-state wide-only">
      <Icon name="check" className="is-ok" />
      <span>{said ?? sent}</span>
    </span>
  );
}
