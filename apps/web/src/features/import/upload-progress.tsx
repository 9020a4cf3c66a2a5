import { useEffect } from 'react';
import { formatBytes } from '../../format/count.ts';
import { Button } from '../../ui/button.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';

type UploadProgressProps = {
  file: File;
  isDryRun: boolean;
  sentBytes: number;
  startedAt: Date;
  onCancel: () => void;
};

/** A file on its way: how much is up, then that the server is reading the rest. */
export function UploadProgress({ file, isDryRun, sentBytes, startedAt, onCancel }: UploadProgressProps) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, []);
  const share = file.size === 0 ? 1 : Math.min(1, sentBytes / file.size);
  const isUp = share === 1;
  return (
    <section className="upload">
      <div className="caption">
        <h2>{file.name}</h2>
        <span className="grow" />
        <span className="num" aria-live="off">
          <span className="strong">{Math.floor(share * 100)}%</span>
          <span className="soft"> of {formatBytes(file.size)}</span>
        </span>
      </div>
      <ShareBar label={`${file.name}, sent`} shares={[{ share, tone: 'accent' }]} isProgress />
      <output className="note">
        {isUp ? 'All of it is up; the server reads the last rows.' : sentWords(sentBytes, startedAt)} Stay on
        this page until then. A broken {isDryRun ? 'look' : 'import'} is simply run again: nothing goes in
        twice.
      </output>
      <Button variant="bare" onClick={onCancel}>
        Stop
      </Button>
    </section>
  );
}

function sentWords(sentBytes: number, startedAt: Date): string {
  const seconds = (Date.now() - startedAt.getTime()) / 1000;
  if (seconds < 1 || sentBytes === 0) return 'Sending.';
  return `${formatBytes(sentBytes)} sent, ${formatBytes(sentBytes / seconds)} a second.`;
}
