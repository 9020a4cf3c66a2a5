import { messagesOf } from '../../../messages/use-messages.ts';

/** What a pairwise project asks: its strength labels, weakest first, and whether "about the same" is an answer. */
export interface PairQuestion {
  readonly strengthLabels: readonly string[];
  readonly allowTies: boolean;
}

/** One stop of the scale between A and B. */
export interface ScaleStop {
  /** The preferred response, 0 for A and 1 for B; null for a tie. */
  readonly preferred: 0 | 1 | null;
  /** Index into the strength labels, weakest first; null for a tie and where there are no labels. */
  readonly strength: number | null;
  /** "B slightly better": the stop's full name. */
  readonly name: string;
  /** What the preferred response is called beside its letter: "slightly better". */
  readonly degree: string;
  /** How far from the middle, 0 for a tie to 1 for the strongest. */
  readonly weight: number;
}

/** A label in the middle of a sentence: "Slightly better" reads "slightly better", "GPT-like" stays. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The stops from "A, strongest" over the tie to "B, strongest"; A comes first in reading order. */
export function scaleOf({ strengthLabels, allowTies }: PairQuestion): ScaleStop[] {
  const words = messagesOf('labelling').pair;
  const degrees: readonly (string | null)[] =
    strengthLabels.length > 0 ? strengthLabels.map(inSentence) : [null];
  const side = (preferred: 0 | 1): ScaleStop[] =>
    degrees.map((label, index) => {
      const degree = label ?? words.better;
      return {
        preferred,
        strength: label === null ? null : index,
        name: words.side(preferred === 0 ? 'A' : 'B', degree),
        degree,
        weight: (index + 1) / degrees.length,
      };
    });
  const tie: ScaleStop = {
    preferred: null,
    strength: null,
    name: words.tie,
    degree: words.tieDegree,
    weight: 0,
  };
  return [...side(0).reverse(), ...(allowTies ? [tie] : []), ...side(1)];
}

/** The key of a stop: digits from the left, 0 for the tenth; a longer scale is walked with the arrows. */
export function keyOfStop(index: number): string | null {
  return index < 10 ? String((index + 1) % 10) : null;
}

/** One step towards A (-1) or B (1). From no choice, the first step is the mildest preference on that side. */
export function stepTowards(stops: readonly ScaleStop[], chosen: number | null, step: -1 | 1): number {
  if (chosen !== null) return Math.min(stops.length - 1, Math.max(0, chosen + step));
  const side = step === -1 ? 0 : 1;
  return side === 0
    ? stops.findLastIndex(({ preferred }) => preferred === 0)
    : stops.findIndex(({ preferred }) => preferred === 1);
}

/** The ranking and strength of a stop, as a judgement wants them. */
export function toAnswer(
  { preferred, strength }: ScaleStop,
  [first, second]: readonly [string, string],
): { ranking: string[][]; strength: number | null } {
  if (preferred === null) return { ranking: [[first, second]], strength: null };
  return { ranking: preferred === 0 ? [[first], [second]] : [[second], [first]], strength };
}
