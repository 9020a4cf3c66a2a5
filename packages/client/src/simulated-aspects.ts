import { SeededRandom } from './seeded-random.ts';
import type { Aspect } from './types.ts';

/** What is said of one aspect: the response that is better, or a label's index for each. */
export type SimulatedAspect =
  { readonly preferred: string | null } | { readonly ratings: Readonly<Record<string, number>> };

export interface SeenResponse {
  readonly id: string;
  readonly text: string;
  /** Its quality as this annotator sees it, in log-odds, before any error. */
  readonly seen: number;
}

/** What somebody says of each aspect: what they see of the quality, with a Gumbel error of the aspect's own. */
export function judgeAspects(
  aspects: readonly Aspect[],
  responses: readonly SeenResponse[],
  seed: string,
): Record<string, SimulatedAspect> {
  return Object.fromEntries(
    aspects.map(({ name, kind, labels }): [string, SimulatedAspect] => {
      const perceived = responses
        .map(({ id, text, seen }) => {
          const random = new SeededRandom(JSON.stringify([seed, name, text]));
          return { id, value: seen + random.gumbel() };
        })
        .sort((a, b) => b.value - a.value);
      if (kind === 'PREFERENCE') return [name, { preferred: perceived[0]?.id ?? null }];
      const ratings = perceived.map(({ id, value }): [string, number] => [id, labelOf(value, labels.length)]);
      return [name, { ratings: Object.fromEntries(ratings) }];
    }),
  );
}

/** Log-odds are squeezed onto the scale: 0 stands in its middle. */
function labelOf(value: number, labels: number): number {
  const share = 1 / (1 + Math.exp(-value));
  return Math.min(labels - 1, Math.floor(share * labels));
}
