import { NotFoundPage } from '../../api/failure.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Strip } from '../../ui/strip.tsx';
import { LoadingThread } from '../../ui/thread.tsx';
import { ImportReportView, IssueSection } from './import-report-view.tsx';
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
      <ImportSteps current="Result" />
      <Outcome stored={stored} errorsPath={errorsPath} />
      <div className="row import-acts">
        <ButtonLink to={`/p/${projectId}`} variant="primary">
          See the queue
        </ButtonLink>
        <ButtonLink to={`/p/${projectId}/import`}>Bring another file in</ButtonLink>
      </div>
    </>
  );
}

function Outcome({ stored, errorsPath }: { stored: StoredImport; errorsPath: string }) {
  if (stored.state === 'DONE') return <ImportReportView report={stored} errorsPath={errorsPath} />;
  return (
    <>
      <Strip tone="bad">
        <span className="strong">Nothing of this file went in.</span> Mend it, or bring it again as it is:
        nothing goes in twice.
      </Strip>
      <IssueSection title="Why" issues={stored.errors} errorsPath={errorsPath} of={stored.errors.length} />
    </>
  );
}
