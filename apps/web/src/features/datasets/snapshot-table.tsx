import { Link } from 'wouter';
import { formatCount } from '../../format/count.ts';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { Table } from '../../ui/table.tsx';
import type { DatasetsQuery } from './datasets.generated.ts';

export type Snapshot = NonNullable<DatasetsQuery['project']>['snapshots'][number];
type SnapshotTableProps = { projectId: string; snapshots: readonly Snapshot[]; chosenId: string };

export function SnapshotTable({ projectId, snapshots, chosenId }: SnapshotTableProps) {
  const now = useNow();
  const { table: words } = useMessages('datasets');
  return (
    <Table label={words.name}>
      <thead>
        <tr>
          <th scope="col" className="snapshot-name">
            {words.snapshot}
          </th>
          <th scope="col" className="number">
            {words.comparisons}
          </th>
          <th scope="col">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        {snapshots.map((snapshot) => (
          <tr key={snapshot.id} className={snapshot.id === chosenId ? 'selected' : undefined}>
            <th scope="row" className="snapshot-name">
              <Link
                className="snapshot-link"
                to={`/p/${projectId}/datasets/${snapshot.version}`}
                aria-current={snapshot.id === chosenId ? 'true' : undefined}
              >
                <span className="strong num">v{snapshot.version}</span> {snapshot.name}
              </Link>
              <span className="snapshot-meta">
                {formatMoment(new Date(snapshot.createdAt), now)}
                {snapshot.createdBy !== null && ` · ${snapshot.createdBy.name}`}
              </span>
            </th>
            <td className="number">{snapshot.rows === null ? '–' : formatCount(snapshot.rows)}</td>
            <td>
              <SnapshotState snapshot={snapshot} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function SnapshotState({ snapshot }: { snapshot: Snapshot }) {
  const { table: words } = useMessages('datasets');
  if (snapshot.state === 'PENDING') return <span className="soft nowrap">{words.pending}</span>;
  if (snapshot.state === 'FAILED') {
    return (
      <span className="is-bad nowrap">
        <Icon name="failure" /> {words.failed}
      </span>
    );
  }
  return <span className="mono quiet">{snapshot.sha256?.slice(0, 8)}</span>;
}
