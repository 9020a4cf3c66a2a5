import { useMessages } from '../../messages/use-messages.ts';
import { ShareBar } from '../../ui/share-bar.tsx';
import {
  forecastTitle,
  reportCounts,
  reportShares,
  reportTitle,
  type ImportReport,
} from './import-report.ts';
import { IssueTable } from './issue-table.tsx';

type ImportReportViewProps = {
  report: ImportReport;
  /** Where all refused lines are; undefined for a look, of which nothing was stored. */
  errorsPath: string | undefined;
};

/** The counts of an import, then what was refused and what was strange, by line. */
export function ImportReportView({ report, errorsPath }: ImportReportViewProps) {
  const shares = reportShares(report);
  const { report: words } = useMessages('import');
  const counts = reportCounts(report, words);
  return (
    <>
      <div className="report-head">
        <h2>{errorsPath === undefined ? forecastTitle(report, words) : reportTitle(report, words)}</h2>
        <span className="quiet num">
          {report.format === null ? words.rows(report.rows) : words.rowsOf(report.rows, report.format)}
        </span>
      </div>
      <div className="report-bar">
        <ShareBar
          label={counts}
          shares={[
            { share: shares.accepted, tone: 'accent' },
            { share: shares.duplicates, tone: 'quiet' },
            { share: shares.rejected, tone: 'bad' },
          ]}
        />
      </div>
      <p className="note num">
        {words.counts(counts)} {report.rejected > 0 && errorsPath !== undefined && words.mend}
      </p>
      <IssueSection
        title={words.refused}
        issues={report.errors}
        errorsPath={errorsPath}
        of={report.rejected}
      />
      <IssueSection
        title={words.warnings}
        issues={report.warnings}
        errorsPath={undefined}
        of={report.warnings.length}
      />
    </>
  );
}

type IssueSectionProps = {
  title: string;
  issues: ImportReport['errors'];
  errorsPath: string | undefined;
  of: number;
};

export function IssueSection({ title, issues, errorsPath, of }: IssueSectionProps) {
  const { report: words } = useMessages('import');
  if (issues.length === 0) return null;
  return (
    <section className="report-issues">
      <div className="caption">
        <h2>{title}</h2>
        <span className="quiet num">
          {of > issues.length ? words.firstOf(issues.length, of) : issues.length}
        </span>
        <span className="grow" />
        {errorsPath !== undefined && (
          <a className="link" href={errorsPath} download>
            errors.jsonl
          </a>
        )}
      </div>
      <IssueTable label={title} issues={issues} />
    </section>
  );
}
