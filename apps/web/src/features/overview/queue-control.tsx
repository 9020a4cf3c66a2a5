import { useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { formatCounted } from '../../format/count.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useToast } from '../../ui/toast.tsx';
import { SetQueueStateDocument, type OverviewQuery } from './overview.generated.ts';

type Queue = NonNullable<OverviewQuery['project']>['queues'][number];
type QueueState = Queue['state'];

const shown: Record<QueueState, { word: string; icon: IconName; tone: string }> = {
  OPEN: { word: 'Open', icon: 'check', tone: 'is-ok' },
  PAUSED: { word: 'Paused', icon: 'pause', tone: 'is-warn' },
  CLOSED: { word: 'Closed', icon: 'lock', tone: 'quiet' },
};

const acts: Record<QueueState, { verb: string; icon: IconName; done: string; effect: string }> = {
  OPEN: { verb: 'Open', icon: 'play', done: 'open', effect: 'Comparisons are handed out again.' },
  PAUSED: {
    verb: 'Pause',
    icon: 'pause',
    done: 'paused',
    effect: 'Nothing new is handed out until you open it again. What people hold now they may still submit.',
  },
  CLOSED: {
    verb: 'Close',
    icon: 'lock',
    done: 'closed',
    effect: 'Nothing new is handed out. What people hold now they may still submit.',
  },
};

const next: Record<QueueState, readonly QueueState[]> = {
  OPEN: ['PAUSED', 'CLOSED'],
  PAUSED: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN'],
};

/** A queue's state with its glyph and word. */
export function QueueStateWord({ state }: { state: QueueState }) {
  const { word, icon, tone } = shown[state];
  return (
    <span className={`queue-state ${tone}`}>
      <Icon name={icon} />
      {word}
    </span>
  );
}

type QueueControlProps = { projectId: string; queue: Queue; peopleAtWork: number; onChanged: () => void };

/** Opens, pauses and closes a queue; asks first when somebody is at work on it. */
export function QueueControl({ projectId, queue, peopleAtWork, onChanged }: QueueControlProps) {
  const toast = useToast();
  const [asked, setAsked] = useState<QueueState | null>(null);
  const [{ fetching }, setQueueState] = useMutation(SetQueueStateDocument);
  const change = async (state: QueueState) => {
    const { error } = await setQueueState({ projectId, queueId: queue.id, state });
    setAsked(null);
    if (error !== undefined) return toast(apiErrorOf(error).message, 'bad');
    toast(`${queue.name} is ${acts[state].done}.`);
    onChanged();
  };
  const press = (state: QueueState) => {
    if (state !== 'OPEN' && peopleAtWork > 0) setAsked(state);
    else void change(state);
  };
  return (
    <>
      {next[queue.state].map((state) => (
        <Button key={state} busy={fetching} onClick={() => press(state)}>
          <Icon name={acts[state].icon} />
          {acts[state].verb}
        </Button>
      ))}
      {asked !== null && (
        <ConfirmDialog
          title={`${acts[asked].verb} ${queue.name}?`}
          act={acts[asked].verb}
          busy={fetching}
          onConfirm={() => void change(asked)}
          onClose={() => setAsked(null)}
        >
          <p>
            {formatCounted(peopleAtWork, 'person is', 'people are')} at work here. {acts[asked].effect}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
