import { useState } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../../messages/use-messages.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ChosenFile } from './chosen-file.tsx';
import { DropZone } from './drop-zone.tsx';
import { importKeyOf } from './import-key.ts';
import { ImportReportView } from './import-report-view.tsx';
import { ImportSteps } from './import-steps.tsx';
import { KnownFormats } from './known-formats.tsx';
import { UploadFailure } from './upload-failure.tsx';
import type { UploadOutcome } from './upload-import.ts';
import { useImportUpload } from './use-import-upload.ts';
import { UploadProgress } from './upload-progress.tsx';

type BringFileProps = {
  projectId: string;
  queues: readonly { id: string; name: string }[];
  onImported: () => void;
};

/** From a file to its import: choose, look at it or send it, and go to the result. */
export function BringFile({ projectId, queues, onImported }: BringFileProps) {
  const [, navigate] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [queueId, setQueueId] = useState(queues[0]?.id);
  const upload = useImportUpload({ projectId, queueId });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    upload.forget();
  };
  const send = async (chosen: File, isDryRun: boolean) => {
    const outcome = await upload.send(chosen, isDryRun);
    if (outcome === null || isDryRun) return;
    onImported();
    if (outcome.kind === 'done') navigate(`/p/${projectId}/import/${importKeyOf(chosen)}`);
  };
  const isSending = upload.sending !== null && file !== null;
  return (
    <>
      <Head projectId={projectId} isSending={isSending} />
      {upload.sending !== null && file !== null ? (
        <UploadProgress file={file} {...upload.sending} onCancel={upload.stop} />
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
                onSend={(isDryRun) => void send(file, isDryRun)}
                onOther={() => choose(null)}
              />
            )}
            {upload.outcome !== null && <Outcome outcome={upload.outcome} />}
          </div>
          <div className="span-5">
            <KnownFormats />
          </div>
        </div>
      )}
    </>
  );
}

function Head({ projectId, isSending }: { projectId: string; isSending: boolean }) {
  const { title } = useMessages('import');
  const { ui } = useMessages('shell');
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <span className="grow" />
        {!isSending && (
          <ButtonLink to={`/p/${projectId}`} variant="bare">
            {ui.cancel}
          </ButtonLink>
        )}
      </div>
      <ImportSteps current={isSending ? 'import' : 'file'} />
    </>
  );
}

function Outcome({ outcome }: { outcome: UploadOutcome }) {
  const { looked } = useMessages('import');
  if (outcome.kind !== 'done') return <UploadFailure outcome={outcome} />;
  return (
    <section className="import-checked">
      <p className="soft">{looked}</p>
      <ImportReportView report={outcome.report} errorsPath={undefined} />
    </section>
  );
}
