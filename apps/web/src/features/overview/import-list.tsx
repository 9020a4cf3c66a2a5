import { Link } from 'wouter';
import { formatCount, formatCounted } from '../../format/count.ts';
import { formatMoment } from '../../format/time.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { OverviewQuery } from './overview.generated.ts';

type Import = NonNullable<NonNullable<OverviewQuery['project']>['imports']>[number];
type ImportListProps = { projectId: string; imports: readonly Import[]; now: Date };

/** The last files brought in, refused rows named first: they want a hand. */
export function ImportList({ projectId, imports, now }: ImportListProps) {
  return (
    <ul className="import-list">
      {imports.map((item) => {
        const { icon, tone, title } = summaryOf(item);
        return (
          <li key={item.id}>
            <Icon name={icon} className={tone} />
            <span className="import-list-text">
              <span className="medium">{title}</span>
              <span className="import-list-meta">
                {item.importKey} · {formatMoment(new Date(item.createdAt), now)}
              </span>
            </span>
            <Link className="link" to={`/p/${projectId}/import/${encodeURIComponent(item.importKey)}`}>
              {item.rejected > 0 ? 'See lines' : 'Look'}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function summaryOf(item: Import): { icon: IconName; tone: string; title: string } {
  if (item.state === 'FAILED')
    return { icon: 'failure', tone: 'is-bad', title: 'Failed; nothing of it went in' };
  if (item.rejected > 0) {
    const others = item.accepted > 0 ? `; the other ${formatCount(item.accepted)} are in` : '';
    return {
      icon: 'warning',
      tone: 'is-warn',
      title: `${formatCounted(item.rejected, 'row')} refused${others}`,
    };
  }
  return { icon: 'check', tone: 'is-ok', title: `${formatCounted(item.comparisons, 'comparison')} in` };
}
