import { areEqualResponses } from '../formats-in/check-responses.ts';
import type { ImportResponse } from '../rows/import-row.ts';

/** How often models, and pairs of models, were paired so far. One of these goes over a whole file. */
export class PairBalance {
  #models = new Map<string, number>();
  #pairs = new Map<string, number>();

  /**
   * So many of the candidates, each time the one whose pair of models, then whose models, were paired least; of equals
   * the first. The same candidates in the same order give the same choice. `modelsOf` may say null for an unnamed model.
   */
  choose<T>(
    candidates: readonly T[],
    wanted: number,
    modelsOf: (candidate: T) => readonly [string | null, string | null],
  ): T[] {
    const left = candidates.map((candidate) => {
      const [a, b] = modelsOf(candidate);
      return { candidate, a: a ?? '', b: b ?? '', key: pairKey(a ?? '', b ?? '') };
    });
    const chosen: T[] = [];
    while (chosen.length < wanted && left.length > 0) {
      // Where all are wanted there is nothing to choose, only to count.
      const at = wanted >= candidates.length ? 0 : this.#neediest(left);
      const [next] = left.splice(at, 1);
      if (!next) break;
      chosen.push(next.candidate);
      this.#count(next);
    }
    return chosen;
  }

  #neediest(pairs: readonly ModelPair[]): number {
    let best = 0;
    let fewest: [pair: number, models: number] = [Infinity, Infinity];
    pairs.forEach(({ a, b, key }, index) => {
      const pair = this.#pairs.get(key) ?? 0;
      const models = (this.#models.get(a) ?? 0) + (this.#models.get(b) ?? 0);
      if (pair < fewest[0] || (pair === fewest[0] && models < fewest[1])) {
        best = index;
        fewest = [pair, models];
      }
    });
    return best;
  }

  #count({ a, b, key }: ModelPair): void {
    for (const model of [a, b]) this.#models.set(model, (this.#models.get(model) ?? 0) + 1);
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1);
  }
}

/** Two models and the key that they share in either order. */
interface ModelPair {
  a: string;
  b: string;
  key: string;
}

export interface PairingOptions {
  /** So many pairs a prompt; all of them when absent. */
  pairs?: number;
  balance: PairBalance;
}

export type ResponsePair = [first: ImportResponse, second: ImportResponse];

export interface Pairing {
  pairs: ResponsePair[];
  /** Pairs that were left out because nobody could tell their responses apart. */
  identical: ResponsePair[];
}

/**
 * The pairs of a row of two or more responses for a PAIRWISE project: all, or `pairs` of them with the models balanced
 * over the file. The same file gives the same pairs. A response without a model counts as one of an unnamed model.
 */
export function pairsOfResponses(responses: readonly ImportResponse[], options: PairingOptions): Pairing {
  const candidates: ResponsePair[] = [];
  const identical: ResponsePair[] = [];
  responses.forEach((first, index) => {
    for (const second of responses.slice(index + 1)) {
      (areEqualResponses(first.messages, second.messages) ? identical : candidates).push([first, second]);
    }
  });
  const pairs = options.balance.choose(candidates, options.pairs ?? candidates.length, ([first, second]) => [
    first.model,
    second.model,
  ]);
  return { pairs, identical };
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
