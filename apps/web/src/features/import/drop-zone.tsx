import { useRef, useState, type DragEvent } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { CopyLine } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';

type DropZoneProps = { projectId: string; onFile: (file: File) => void };

/** Where a file is dropped, or chosen by the platform's dialog: one button, so that a keyboard can do it too. */
export function DropZone({ projectId, onFile }: DropZoneProps) {
  const { drop: words } = useMessages('import');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const enter = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const address = `${globalThis.location.origin}/api/v1/projects/${projectId}/imports/batch-7`;
  return (
    <>
      <button
        type="button"
        className={`drop-zone ${isOver ? 'is-over' : ''}`}
        onClick={() => input.current?.click()}
        onDragEnter={enter}
        onDragOver={enter}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className="drop-zone-title">
          <Icon name="file" className={isOver ? 'is-accent' : ''} />
          {isOver ? words.over : words.idle}
        </span>
        <span className="soft">{words.note}</span>
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.input}
        onChange={(event) => take(event.target.files)}
      />
      <p className="note">{words.kinds}</p>
      <CopyLine
        label={words.command}
        text={`curl -T batch-7.jsonl -H "Authorization: Bearer $PAIRWRIGHT_TOKEN" ${address}`}
      />
    </>
  );
}
