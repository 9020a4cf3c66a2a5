import type { Messages } from '../../messages/catalogues.ts';
import type { ImportsQuery, ImportUnderKeyQuery } from './imports.generated.ts';

/** An import as the history shows it: without what is wrong with its rows. */
export type ListedImport = NonNullable<ImportsQuery['project']>['imports'][number];

export type StoredImport = NonNullable<ImportUnderKeyQuery['project']>['imports'][number];

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

type Words = Messages<'import'>['report'];

/** What would go in, where nothing was stored. */
export function forecastTitle(report: ImportReport, words: Words): string {
  const { comparisons, rejected, accepted, duplicates } = report;
  if (accepted === 0 && duplicates > 0 && rejected === 0) return words.allHere;
  const into = words.wouldGoIn(comparisons);
  return rejected === 0 ? into : words.sentences(into, words.wouldNot(rejected));
}

/** The result in one sentence or two: what is in, then what is not. */
export function reportTitle(report: ImportReport, words: Words): string {
  const { comparisons, rejected, accepted, duplicates } = report;
  const into = accepted === 0 && duplicates > 0 ? words.allWasHere : words.areIn(comparisons);
  return rejected === 0 ? into : words.sentences(into, words.areNot(rejected));
}

/** The counts under the bar, those that are not zero. */
export function reportCounts(report: ImportReport, words: Words): string {
  const { accepted, duplicates, rejected, waiting } = report;
  const parts = [words.fresh(accepted)];
  if (duplicates > 0) parts.push(words.alreadyHere(duplicates));
  if (rejected > 0) parts.push(words.refusedCount(rejected));
  if (waiting > 0) parts.push(words.waiting(waiting));
  return parts.join(' · ');
}

/** Shares of the rows, 0 to 1 each, for the bar; zeros for an import without rows. */
export function reportShares({ rows, accepted, duplicates, rejected }: ImportReport) {
  const share = (count: number) => (rows === 0 ? 0 : count / rows);
  return { accepted: share(accepted), duplicates: share(duplicates), rejected: share(rejected) };
}
