import { NotFoundPage } from '../../api/failure.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Strip } from '../../ui/strip.tsx';
import { LoadingThread } from '../../ui/thread.tsx';
import { ImportReportView } from './import-report-view.tsx';
import type { StoredImport } from './import-report.ts';
import { ImportSteps } from './import-steps.tsx';

type ImportResultProps = {
  projectId: string;
  importKey: string;
  stored: StoredImport | undefined;
  isLoading: boolean;
};

/** What a stored import came to. */
export function ImportResult({ projectId, importKey, stored, isLoading }: ImportResultProps) {
  if (stored === undefined) return isLoading ? <LoadingThread /> : <NotFoundPage />;
  const errorsPath = `/api/v1/projects/${projectId}/imports/${encodeURIComponent(importKey)}/errors.jsonl`;
  return (
    <>
      <div className="page-head">
        <h1>Import</h1>
        <span className="quiet mono import-key">{importKey}</span>
      </div>
      <ImportSteps current={stored.state === 'RUNNING' ? 'Import' : 'Result'} />
      {stored.state === 'RUNNING' && (
        <Strip tone="info">
          It is running, here or elsewhere. Nothing of it is visible before all of it is in; this page shows
          it by itself.
        </Strip>
      )}
      {stored.state === 'FAILED' && (
        <Strip tone="bad">
          <span className="strong">This import failed and nothing of it went in.</span> Bring the same file
          again: it is the same import then, and nothing goes in twice.
        </Strip>
      )}
      {stored.state !== 'RUNNING' && <ImportReportView report={stored} errorsPath={errorsPath} />}
      <div className="row import-acts">
        <ButtonLink to={`/p/${projectId}`} variant="primary">
          See the queue
        </ButtonLink>
        <ButtonLink to={`/p/${projectId}/import`}>Bring another file in</ButtonLink>
      </div>
    </>
  );
}
