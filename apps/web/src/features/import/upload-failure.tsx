import { useMessages } from '../../messages/use-messages.ts';
import { Strip } from '../../ui/strip.tsx';
import { IssueTable } from './issue-table.tsx';
import type { UploadOutcome } from './upload-import.ts';

type UploadFailureProps = { outcome: Exclude<UploadOutcome, { kind: 'done' }> };

/** Why the whole file did not go in, and that it is safe to try again. */
export function UploadFailure({ outcome }: UploadFailureProps) {
  const { failure: words } = useMessages('import');
  if (outcome.kind === 'broken') {
    return <Strip tone="bad">{words.broken}</Strip>;
  }
  const { message, code, errors } = outcome.problem;
  return (
    <div className="stack">
      <Strip tone="bad">
        <span className="strong">{words.nothingIn}</span> {message ?? words.notTaken}{' '}
        <span className="mono quiet">{code}</span>
      </Strip>
      {errors.length > 0 && (
        <section>
          <div className="caption">
            <h2>{words.refused}</h2>
            <span className="quiet">{words.first(errors.length)}</span>
          </div>
          <IssueTable label={words.table} issues={errors} />
        </section>
      )}
    </div>
  );
}
