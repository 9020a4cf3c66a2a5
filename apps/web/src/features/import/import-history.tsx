import { Link } from 'wouter';
import { formatCount } from '../../format/count.ts';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Table } from '../../ui/table.tsx';
import type { ListedImport } from './import-report.ts';

const states: Record<ListedImport['state'], { icon: IconName; tone: string }> = {
  DONE: { icon: 'check', tone: 'is-ok' },
  FAILED: { icon: 'failure', tone: 'is-bad' },
};

/** Every import of the project, the newest first. */
export function ImportHistory({
  projectId,
  imports,
}: {
  projectId: string;
  imports: readonly ListedImport[];
}) {
  const { history: words } = useMessages('import');
  if (imports.length === 0) return null;
  return (
    <section className="import-history">
      <div className="caption">
        <h2>{words.title}</h2>
        <span className="quiet">{words.note}</span>
      </div>
      <Table label={words.table} dense>
        <thead>
          <tr>
            <th scope="col">{words.import}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.format}</th>
            <th scope="col" className="number">
              {words.rows}
            </th>
            <th scope="col" className="number">
              {words.fresh}
            </th>
            <th scope="col" className="number">
              {words.alreadyHere}
            </th>
            <th scope="col" className="number">
              {words.refused}
            </th>
            <th scope="col" className="number">
              {words.comparisons}
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

function HistoryRow({ projectId, item }: { projectId: string; item: ListedImport }) {
  const now = useNow();
  const { history: words } = useMessages('import');
  const { icon, tone } = states[item.state];
  return (
    <tr>
      <th scope="row" className="import-key">
        <Link className="link" to={`/p/${projectId}/import/${encodeURIComponent(item.importKey)}`}>
          {item.importKey}
        </Link>
      </th>
      <td className={`nowrap ${tone}`}>
        <Icon name={icon} /> {words.states[item.state]}
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
