import { useEffect, useRef } from 'react';
import { formatBytes } from '../../format/count.ts';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
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
          {formatBytes(file.size)} · changed {formatMoment(new Date(file.lastModified), now)}
        </p>
      </div>
      {queues.length > 1 && (
        <Select label="Into the queue" value={queueId} onChange={(event) => onQueue(event.target.value)}>
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
          unavailable={file.size === 0 ? 'The file is empty.' : undefined}
        >
          Import it
        </Button>
        <Button onClick={() => onSend(true)}>Only look</Button>
        <Button variant="bare" onClick={onOther}>
          Another file
        </Button>
      </div>
      <p className="note">
        “Only look” reads the whole file and says what would go in and what would be refused, and stores
        nothing.
      </p>
    </div>
  );
}
