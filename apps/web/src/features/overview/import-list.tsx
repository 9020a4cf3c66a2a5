import { Link } from 'wouter';
import { formatMoment } from '../../format/time.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { OverviewQuery } from './overview.generated.ts';

type Import = NonNullable<NonNullable<OverviewQuery['project']>['imports']>[number];
type ImportListProps = { projectId: string; imports: readonly Import[]; now: Date };

/** The last files brought in, refused rows named first: they want a hand. */
export function ImportList({ projectId, imports, now }: ImportListProps) {
  const { imports: words } = useMessages('overview');
  return (
    <ul className="import-list">
      {imports.map((item) => {
        const { icon, tone, title } = summaryOf(item, words);
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
              {item.rejected > 0 ? words.seeLines : words.look}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

type Summary = { icon: IconName; tone: string; title: string };

function summaryOf(item: Import, words: Messages<'overview'>['imports']): Summary {
  const { state, rejected, accepted, comparisons } = item;
  if (state === 'FAILED') return { icon: 'failure', tone: 'is-bad', title: words.failed };
  if (rejected === 0) return { icon: 'check', tone: 'is-ok', title: words.in(comparisons) };
  const title = accepted > 0 ? words.refusedOthersIn(rejected, accepted) : words.refused(rejected);
  return { icon: 'warning', tone: 'is-warn', title };
}
