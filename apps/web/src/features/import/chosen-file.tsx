import { useEffect, useRef } from 'react';
import { formatBytes } from '../../format/count.ts';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';

type ChosenFileProps = {
  file: File;
  queues: readonly { id: string; name: string }[];
  queueId: string | undefined;
  onQueue: (queueId: string) => void;
  onSend: (isDryRun: boolean) => void;
  onOther: () => void;
};

/** The chosen file before it is sent: what it is, where it goes, and the two acts. */
export function ChosenFile({ file, queues, queueId, onQueue, onSend, onOther }: ChosenFileProps) {
  const now = useNow();
  const { chosen: words } = useMessages('import');
  const send = useRef<HTMLButtonElement>(null);
  // The drop zone that had the focus is gone.
  useEffect(() => send.current?.focus(), []);
  return (
    <div className="chosen-file stack">
      <div>
        <h2 className="drop-zone-title">
          <Icon name="file" />
          {file.name}
        </h2>
        <p className="soft num">
          {words.facts(formatBytes(file.size), formatMoment(new Date(file.lastModified), now))}
        </p>
      </div>
      {queues.length > 1 && (
        <Select label={words.queue} value={queueId} onChange={(event) => onQueue(event.target.value)}>
          {queues.map((queue) => (
            <option key={queue.id} value={queue.id}>
              {queue.name}
            </option>
          ))}
        </Select>
      )}
      <div className="row">
        <Button
          ref={send}
          variant="primary"
          onClick={() => onSend(false)}
          unavailable={file.size === 0 ? words.empty : undefined}
        >
          {words.import}
        </Button>
        <Button onClick={() => onSend(true)}>{words.look}</Button>
        <Button variant="bare" onClick={onOther}>
          {words.other}
        </Button>
      </div>
      <p className="note">{words.note}</p>
    </div>
  );
}
