import { Strip } from '../../ui/strip.tsx';
import { IssueTable } from './issue-table.tsx';
import type { UploadOutcome } from './upload-import.ts';

type UploadFailureProps = { outcome: Exclude<UploadOutcome, { kind: 'done' }> };

/** Why the whole file did not go in, and that it is safe to try again. */
export function UploadFailure({ outcome }: UploadFailureProps) {
  if (outcome.kind === 'broken') {
    return (
      <Strip tone="bad">
        <span className="strong">The connection broke.</span> Import it again when the network is back: it is
        the same import then, and nothing goes in twice.
      </Strip>
    );
  }
  const { message, code, errors } = outcome.problem;
  return (
    <div className="stack">
      <Strip tone="bad">
        <span className="strong">Nothing of this file went in.</span> {message}{' '}
        <span className="mono quiet">{code}</span>
      </Strip>
      {errors.length > 0 && (
        <section>
          <div className="caption">
            <h2>Refused, by line</h2>
            <span className="quiet">the first {errors.length}</span>
          </div>
          <IssueTable label="Refused lines" issues={errors} />
        </section>
      )}
    </div>
  );
}
