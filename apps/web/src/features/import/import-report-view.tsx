import { formatCounted } from '../../format/count.ts';
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
  return (
    <>
      <div className="report-head">
        <h2>{errorsPath === undefined ? forecastTitle(report) : reportTitle(report)}</h2>
        <span className="quiet num">
          {formatCounted(report.rows, 'row')}
          {report.format !== null && `, read as ${report.format}`}
        </span>
      </div>
      <div className="report-bar">
        <ShareBar
          label={reportCounts(report)}
          shares={[
            { share: shares.accepted, tone: 'accent' },
            { share: shares.duplicates, tone: 'quiet' },
            { share: shares.rejected, tone: 'bad' },
          ]}
        />
      </div>
      <p className="note num">
        {reportCounts(report)}.
        {report.rejected > 0 &&
          errorsPath !== undefined &&
          ' Mend the lines and bring the file again: what is in stays in, once.'}
      </p>
      <IssueSection
        title="Refused, by line"
        issues={report.errors}
        errorsPath={errorsPath}
        of={report.rejected}
      />
      <IssueSection
        title="Warnings"
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
  if (issues.length === 0) return null;
  return (
    <section className="report-issues">
      <div className="caption">
        <h2>{title}</h2>
        <span className="quiet num">
          {of > issues.length ? `first ${issues.length} of ${of}` : issues.length}
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
