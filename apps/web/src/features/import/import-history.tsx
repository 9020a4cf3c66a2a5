import { Link } from 'wouter';
import { formatCount } from '../../format/count.ts';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Table } from '../../ui/table.tsx';
import type { StoredImport } from './import-report.ts';

const states: Record<StoredImport['state'], { word: string; icon: IconName; tone: string }> = {
  DONE: { word: 'Done', icon: 'check', tone: 'is-ok' },
  FAILED: { word: 'Failed', icon: 'failure', tone: 'is-bad' },
};

/** Every import of the project, the newest first. */
export function ImportHistory({
  projectId,
  imports,
}: {
  projectId: string;
  imports: readonly StoredImport[];
}) {
  if (imports.length === 0) return null;
  return (
    <section className="import-history">
      <div className="caption">
        <h2>Brought in so far</h2>
        <span className="quiet">the newest first</span>
      </div>
      <Table label="Imports" dense>
        <thead>
          <tr>
            <th scope="col">Import</th>
            <th scope="col">State</th>
            <th scope="col">When</th>
            <th scope="col">By</th>
            <th scope="col">Format</th>
            <th scope="col" className="number">
              Rows
            </th>
            <th scope="col" className="number">
              New
            </th>
            <th scope="col" className="number">
              Already here
            </th>
            <th scope="col" className="number">
              Refused
            </th>
            <th scope="col" className="number">
              Comparisons
            </th>
          </tr>
        </thead>
        <tbody>
          {imports.map((item) => (
            <HistoryRow key={item.id} projectId={projectId} item={item} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function HistoryRow({ projectId, item }: { projectId: string; item: StoredImport }) {
  const now = useNow();
  const { word, icon, tone } = states[item.state];
  return (
    <tr>
      <th scope="row" className="import-key">
        <Link className="link" to={`/p/${projectId}/import/${encodeURIComponent(item.importKey)}`}>
          {item.importKey}
        </Link>
      </th>
      <td className={`nowrap ${tone}`}>
        <Icon name={icon} /> {word}
      </td>
      <td className="num nowrap">{formatMoment(new Date(item.createdAt), now)}</td>
      <td className="nowrap soft">{item.createdBy?.name ?? '–'}</td>
      <td className="nowrap soft">{item.format ?? '–'}</td>
      <td className="number">{formatCount(item.rows)}</td>
      <td className="number">{formatCount(item.accepted)}</td>
      <td className="number">{formatCount(item.duplicates)}</td>
      <td className="number">
        {item.rejected > 0 ? <span className="is-bad">{formatCount(item.rejected)}</span> : formatCount(0)}
      </td>
      <td className="number">{formatCount(item.comparisons)}</td>
    </tr>
  );
}
