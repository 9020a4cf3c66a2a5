import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ButtonLink } from '../../ui/button.tsx';
import { ChosenFile } from './chosen-file.tsx';
import { DropZone } from './drop-zone.tsx';
import { importKeyOf } from './import-key.ts';
import { ImportReportView } from './import-report-view.tsx';
import { ImportSteps } from './import-steps.tsx';
import { KnownFormats } from './known-formats.tsx';
import { UploadFailure } from './upload-failure.tsx';
import { uploadImport, type UploadOutcome } from './upload-import.ts';
import { UploadProgress } from './upload-progress.tsx';

type BringFileProps = {
  projectId: string;
  queues: readonly { id: string; name: string }[];
  onImported: () => void;
};

type Sending = { isDryRun: boolean; sentBytes: number; startedAt: Date };

/** From a file to its import: choose, look at it or send it, and go to the result. */
export function BringFile({ projectId, queues, onImported }: BringFileProps) {
  const [, navigate] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [queueId, setQueueId] = useState(queues[0]?.id);
  const [sending, setSending] = useState<Sending | null>(null);
  const [outcome, setOutcome] = useState<UploadOutcome | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const choose = (chosen: File | null) => {
    setFile(chosen);
    setOutcome(null);
  };
  const send = async (isDryRun: boolean) => {
    if (file === null) return;
    const controller = new AbortController();
    abort.current = controller;
    setOutcome(null);
    setSending({ isDryRun, sentBytes: 0, startedAt: new Date() });
    const onProgress = (sentBytes: number) => setSending((current) => current && { ...current, sentBytes });
    const ended = await uploadImport({
      file,
      projectId,
      queueId,
      isDryRun,
      onProgress,
      signal: controller.signal,
    });
    setSending(null);
    if (controller.signal.aborted) return;
    onImported();
    if (ended.kind === 'done' && !isDryRun) navigate(`/p/${projectId}/import/${importKeyOf(file)}`);
    else setOutcome(ended);
  };

  return (
    <>
      <div className="page-head">
        <h1>Bring a file in</h1>
        <span className="grow" />
        {sending === null && (
          <ButtonLink to={`/p/${projectId}`} variant="bare">
            Cancel
          </ButtonLink>
        )}
      </div>
      <ImportSteps current={sending === null ? 'File' : 'Import'} />
      {sending !== null && file !== null ? (
        <UploadProgress file={file} {...sending} onCancel={() => abort.current?.abort()} />
      ) : (
        <div className="columns">
          <div className="span-7 stack">
            {file === null ? (
              <DropZone projectId={projectId} onFile={choose} />
            ) : (
              <ChosenFile
                file={file}
                queues={queues}
                queueId={queueId}
                onQueue={setQueueId}
                onSend={(isDryRun) => void send(isDryRun)}
                onOther={() => choose(null)}
              />
            )}
            {outcome !== null && <Outcome outcome={outcome} />}
          </div>
          <div className="span-5">
            <KnownFormats />
          </div>
        </div>
      )}
    </>
  );
}

function Outcome({ outcome }: { outcome: UploadOutcome }) {
  if (outcome.kind !== 'done') return <UploadFailure outcome={outcome} />;
  return (
    <section className="import-checked">
      <p className="soft">Looked at only: nothing is stored yet. This is what an import would come to.</p>
      <ImportReportView report={outcome.report} errorsPath={undefined} />
    </section>
  );
}
