import { NotFoundPage } from '../../api/failure.tsx';
import { useMessages } from '../../messages/use-messages.ts';
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
  const { result: words } = useMessages('import');
  if (stored === undefined) return isLoading ? <LoadingThread /> : <NotFoundPage />;
  const errorsPath = `/api/v1/projects/${projectId}/imports/${encodeURIComponent(importKey)}/errors.jsonl`;
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="quiet mono import-key">{importKey}</span>
      </div>
      <ImportSteps current="result" />
      <Outcome stored={stored} errorsPath={errorsPath} />
      <div className="row import-acts">
        <ButtonLink to={`/p/${projectId}`} variant="primary">
          {words.seeQueue}
        </ButtonLink>
        <ButtonLink to={`/p/${projectId}/import`}>{words.another}</ButtonLink>
      </div>
    </>
  );
}

function Outcome({ stored, errorsPath }: { stored: StoredImport; errorsPath: string }) {
  const { failure: words } = useMessages('import');
  if (stored.state === 'DONE') return <ImportReportView report={stored} errorsPath={errorsPath} />;
  return (
    <>
      <Strip tone="bad">
        <span className="strong">{words.nothingIn}</span> {words.mendIt}
      </Strip>
      <IssueSection
        title={words.why}
        issues={stored.errors}
        errorsPath={errorsPath}
        of={stored.errors.length}
      />
    </>
  );
}
