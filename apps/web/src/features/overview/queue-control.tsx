import { useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useToast } from '../../ui/toast.tsx';
import { SetQueueStateDocument, type OverviewQuery } from './overview.generated.ts';

type Queue = NonNullable<OverviewQuery['project']>['queues'][number];
type QueueState = Queue['state'];

const shown: Record<QueueState, { icon: IconName; tone: string }> = {
  OPEN: { icon: 'check', tone: 'is-ok' },
  PAUSED: { icon: 'pause', tone: 'is-warn' },
  CLOSED: { icon: 'lock', tone: 'quiet' },
};

const actIcons: Record<QueueState, IconName> = { OPEN: 'play', PAUSED: 'pause', CLOSED: 'lock' };

const next: Record<QueueState, readonly QueueState[]> = {
  OPEN: ['PAUSED', 'CLOSED'],
  PAUSED: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN'],
};

/** A queue's state with its glyph and word. */
export function QueueStateWord({ state }: { state: QueueState }) {
  const { states } = useMessages('overview');
  const { icon, tone } = shown[state];
  return (
    <span className={`queue-state ${tone}`}>
      <Icon name={icon} />
      {states[state]}
    </span>
  );
}

type QueueControlProps = { projectId: string; queue: Queue; peopleAtWork: number; onChanged: () => void };

/** Opens, pauses and closes a queue; asks first when somebody is at work on it. */
export function QueueControl({ projectId, queue, peopleAtWork, onChanged }: QueueControlProps) {
  const toast = useToast();
  const words = useMessages('overview');
  const [asked, setAsked] = useState<QueueState | null>(null);
  const [{ fetching }, setQueueState] = useMutation(SetQueueStateDocument);
  const change = async (state: QueueState) => {
    const { error } = await setQueueState({ projectId, queueId: queue.id, state });
    setAsked(null);
    if (error !== undefined) return toast(apiErrorOf(error).message, 'bad');
    toast(words.changed[state](queue.name));
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
          <Icon name={actIcons[state]} />
          {words.acts[state].verb}
        </Button>
      ))}
      {asked !== null && (
        <ConfirmDialog
          title={words.confirm(words.acts[asked].verb, queue.name)}
          act={words.acts[asked].verb}
          busy={fetching}
          onConfirm={() => void change(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{words.atWorkHere(peopleAtWork, words.acts[asked].effect)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
