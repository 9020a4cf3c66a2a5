import { formatCount } from '../../format/count.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Table } from '../../ui/table.tsx';
import type { ImportReport } from './import-report.ts';

type IssueTableProps = { label: string; issues: ImportReport['errors'] };

/** Rows that were refused or warned about: where, what, and the code to search for. */
export function IssueTable({ label, issues }: IssueTableProps) {
  const { issues: words } = useMessages('import');
  return (
    <Table label={label} dense>
      <thead>
        <tr>
          <th scope="col" className="number issue-line">
            {words.line}
          </th>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.wrong}</th>
          <th scope="col">{words.code}</th>
        </tr>
      </thead>
      <tbody>
        {issues.map((issue, index) => (
          // Nothing in an issue is its own: two of one line may read alike.
          <tr key={`${index}-${issue.line ?? ''}`}>
            <td className="number">{issue.line === null ? '–' : formatCount(issue.line)}</td>
            <td className="mono issue-field">{issue.field ?? '–'}</td>
            <td className="issue-message">{issue.message}</td>
            <td className="mono quiet nowrap">{issue.code}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
