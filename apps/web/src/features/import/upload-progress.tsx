import { useEffect } from 'react';
import { formatBytes } from '../../format/count.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
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
  const { upload: words } = useMessages('import');
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
          {words.of(Math.floor(share * 100), formatBytes(file.size))}
        </span>
      </div>
      <ShareBar label={words.bar(file.name)} shares={[{ share, tone: 'accent' }]} isProgress />
      <output className="note">
        {isUp ? words.isUp : sentWords(sentBytes, startedAt, words)} {words.stay}{' '}
        {isDryRun ? words.brokenLook : words.brokenImport}
      </output>
      <Button variant="bare" onClick={onCancel}>
        {words.stop}
      </Button>
    </section>
  );
}

function sentWords(sentBytes: number, startedAt: Date, words: Messages<'import'>['upload']): string {
  const seconds = (Date.now() - startedAt.getTime()) / 1000;
  if (seconds < 1 || sentBytes === 0) return words.sending;
  return words.sent(formatBytes(sentBytes), formatBytes(sentBytes / seconds));
}
