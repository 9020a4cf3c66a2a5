import { formatCount } from '../format/count.ts';
import { pluralOf } from './plural.ts';

/** The English form for a count: `plural(waiting, { one: 'is', other: 'are' })`. */
export const plural = pluralOf('en');

/** A count with its English word: `1 judgement`, `3 judgements`; `other` where an s is not enough. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${formatCount(count)} ${plural(count, { one, other })}`;
}
