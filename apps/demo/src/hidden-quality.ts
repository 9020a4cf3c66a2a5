import { type HiddenQuality, type Message, SeededRandom } from '@pairwright/client';

/** A row of the native import format, as far as the demonstration makes and reads it. */
export interface NativeRow {
  readonly id: string;
  readonly prompt: readonly Message[];
  readonly responses: readonly { readonly id: string; readonly content: string; readonly model: string }[];
}

/** How much the responses of one model differ among themselves, in log-odds. */
const SPREAD_OF_RESPONSES = 0.8;
/** Nobody prefers an empty response. */
const EMPTY_RESPONSE = -6;

/**
 * The quality that the simulated annotators see more or less of: their model's strength, and a part of each
 * response's own that follows from its text.
 *
 * @param strengthOf a model's strength in log-odds.
 * @throws Error when it is asked for a text that is in none of `rows`: what is shown is not what was imported.
 */
export function hiddenQualityOf(
  rows: Iterable<NativeRow>,
  strengthOf: (model: string) => number,
): HiddenQuality {
  const qualities = new Map<string, number>();
  for (const { prompt, responses } of rows)
    for (const { content, model } of responses) {
      const key = keyOf(prompt, content);
      const own = SPREAD_OF_RESPONSES * new SeededRandom(key).normal();
      // Two models may have given the same answer: it has one quality.
      if (!qualities.has(key))
        qualities.set(key, content.trim() === '' ? EMPTY_RESPONSE : strengthOf(model) + own);
    }
  return (prompt, response) => {
    const quality = qualities.get(keyOf(prompt, response));
    if (quality === undefined) throw new Error('an annotator was shown a text that was not imported');
    return quality;
  };
}

function keyOf(prompt: readonly Message[], response: string): string {
  return JSON.stringify([prompt.map(({ role, content }) => [role, content]), response]);
}

/** A strength for every name, drawn once and for all: for models of which nothing is known. */
export function drawnStrength(model: string): number {
  return new SeededRandom(`model ${model}`).normal();
}
