import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon, Mark } from '../../../ui/icon.tsx';
import { KeyOf } from '../actions/key-of.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { Thread } from '../../../ui/thread.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { SessionState } from '../delivery/session-state.ts';
import type { LabellingDialog } from './labelling-desk.tsx';
import { SaveState } from './save-state.tsx';

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
  /** Brings the last judgement back; null where there is none to change. */
  onUndoLast: (() => void) | null;
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
  onUndoLast,
}: LabellingBarProps) {
  const { bar: words, flow } = useMessages('labelling');
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
        <Link className="soft nowrap desk-work" to={`/p/${task.id}/work`}>
          {words.today(today)} <span className="visually-hidden">{words.myWork}</span>
        </Link>
        {onUndoLast !== null && (
          <Button variant="bare" className="desk-act" onClick={onUndoLast}>
            {flow.last.undo}
          </Button>
        )}
        {onDialog !== null && <BarActs projectId={task.id} onDialog={onDialog} />}
        {account}
      </div>
      <Thread share={total === 0 ? 0 : done / total} label={words.progress(done, total)} />
    </header>
  );
}

type BarActsProps = { projectId: string; onDialog: (dialog: LabellingDialog) => void };

function BarActs({ projectId, onDialog }: BarActsProps) {
  const { bar: words } = useMessages('labelling');
  return (
    <>
      <Button variant="bare" className="wide-only desk-act" onClick={() => onDialog('remark')}>
        {words.remark} <KeyOf act="item.remark" />
      </Button>
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
          <button type="button" className="popover-item" onClick={() => onDialog('remark')}>
            {words.remarkToLead}
          </button>
          <Link className="popover-item" to={`/p/${projectId}/work`}>
            {words.myWork}
          </Link>
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
