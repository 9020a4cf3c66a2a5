import { formatCount, formatCounted } from '../../format/count.ts';
import type { ImportsQuery } from './imports.generated.ts';

export type StoredImport = NonNullable<ImportsQuery['project']>['imports'][number];

/** What an import came to: the HTTP answer and the stored one have this in common. */
export type ImportReport = Pick<
  StoredImport,
  | 'format'
  | 'rows'
  | 'accepted'
  | 'duplicates'
  | 'rejected'
  | 'waiting'
  | 'comparisons'
  | 'errors'
  | 'warnings'
>;

/** What would go in, where nothing was stored. */
export function forecastTitle({ comparisons, rejected, accepted, duplicates }: ImportReport): string {
  if (accepted === 0 && duplicates > 0 && rejected === 0) return 'Everything is here already.';
  const into = `${formatCounted(comparisons, 'comparison')} would go in.`;
  return rejected === 0 ? into : `${into} ${formatCounted(rejected, 'row')} would not.`;
}

/** The result in one sentence or two: what is in, then what is not. */
export function reportTitle({ comparisons, rejected, accepted, duplicates }: ImportReport): string {
  const into =
    accepted === 0 && duplicates > 0
      ? 'Everything was here already.'
      : `${formatCounted(comparisons, 'comparison')} ${comparisons === 1 ? 'is' : 'are'} in.`;
  if (rejected === 0) return into;
  return `${into} ${formatCounted(rejected, 'row')} ${rejected === 1 ? 'is' : 'are'} not.`;
}

/** The counts under the bar, those that are not zero. */
export function reportCounts({ accepted, duplicates, rejected, waiting }: ImportReport): string {
  const parts = [`${formatCount(accepted)} new`];
  if (duplicates > 0) parts.push(`${formatCount(duplicates)} already here`);
  if (rejected > 0) parts.push(`${formatCount(rejected)} refused`);
  if (waiting > 0) parts.push(`${formatCounted(waiting, 'prompt')} waiting for a second model's answer`);
  return parts.join(' · ');
}

/** Shares of the rows, 0 to 1 each, for the bar; zeros for an import without rows. */
export function reportShares({ rows, accepted, duplicates, rejected }: ImportReport) {
  const share = (count: number) => (rows === 0 ? 0 : count / rows);
  return { accepted: share(accepted), duplicates: share(duplicates), rejected: share(rejected) };
}
