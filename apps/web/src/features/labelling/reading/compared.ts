import type { Reading } from '../../../reading/read-text.ts';
import { flatTextOf } from '../../../reading/flat-text.ts';
import { plainNodes } from '../../../reading/plain-reading.ts';
import type { OneSided, TextDifference } from '../../../reading/compare-texts.ts';
import { type ReadMessage, requestsOf } from './message-parts.ts';

/** The difference of the two answers on the page: not asked for, on its way, not to be told in time, or told. */
export type Difference = 'off' | 'pending' | 'missed' | TextDifference;

/** What is said in the head of a column of how its answer differs from the other. */
export interface ComparedSide {
  /** The other answer. */
  readonly with: number;
  readonly state: 'pending' | 'missed' | 'identical' | 'disjoint' | 'differs';
  readonly words: number;
  readonly isRough: boolean;
}

/** An answer's text as the page has it: the trees of its parts, one after the other. Null until all are read. */
export function shownText(
  messages: readonly ReadMessage[],
  readings: readonly (Reading | undefined)[],
  isRaw: boolean,
): string | null {
  const trees = isRaw
    ? requestsOf(messages, true).map(({ text }) => plainNodes(text))
    : readings.map((reading) => reading?.nodes);
  const texts = trees.flatMap((nodes) => (nodes === undefined ? [] : [`${flatTextOf(nodes)}\n`]));
  return texts.length < trees.length ? null : texts.join('');
}

function stateOf(side: OneSided, other: OneSided, commonWords: number): ComparedSide['state'] {
  if (side.ranges.length === 0 && other.ranges.length === 0) return 'identical';
  return commonWords === 0 && side.words > 0 && other.words > 0 ? 'disjoint' : 'differs';
}

/** One side of a difference, as its column says it; null where none is asked for. */
export function comparedSide(difference: Difference, side: 0 | 1, other: number): ComparedSide | null {
  if (difference === 'off') return null;
  if (typeof difference === 'string') return { with: other, state: difference, words: 0, isRough: false };
  const { sides, commonWords, isRough } = difference;
  const [own, across] = side === 0 ? sides : [sides[1], sides[0]];
  return { with: other, state: stateOf(own, across, commonWords), words: own.words, isRough };
}
