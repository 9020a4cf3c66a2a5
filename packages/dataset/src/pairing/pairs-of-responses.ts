import { areEqualResponses } from '../formats-in/check-responses.ts';
import type { ImportResponse } from '../rows/import-row.ts';

/** How often models, and pairs of models, were paired so far. One of these goes over a whole file. */
export class PairBalance {
  #models = new Map<string, number>();
  #pairs = new Map<string, number>();

  /** Small for a pair that is needed most: first the models that had the fewest pairs, then the pair itself. */
  cost(a: string, b: string): [models: number, pair: number] {
    return [(this.#models.get(a) ?? 0) + (this.#models.get(b) ?? 0), this.#pairs.get(pairKey(a, b)) ?? 0];
  }

  count(a: string, b: string): void {
    for (const model of [a, b]) this.#models.set(model, (this.#models.get(model) ?? 0) + 1);
    this.#pairs.set(pairKey(a, b), (this.#pairs.get(pairKey(a, b)) ?? 0) + 1);
  }
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
  const wanted = Math.min(options.pairs ?? candidates.length, candidates.length);
  const pairs: ResponsePair[] = [];
  while (pairs.length < wanted) {
    const [next] = candidates.splice(cheapest(candidates, options.balance), 1);
    if (!next) break;
    pairs.push(next);
    options.balance.count(modelOf(next[0]), modelOf(next[1]));
  }
  return { pairs, identical };
}

function cheapest(candidates: readonly ResponsePair[], balance: PairBalance): number {
  let best = 0;
  let bestCost: [number, number] = [Infinity, Infinity];
  candidates.forEach(([first, second], index) => {
    const cost = balance.cost(modelOf(first), modelOf(second));
    if (cost[0] < bestCost[0] || (cost[0] === bestCost[0] && cost[1] < bestCost[1])) {
      best = index;
      bestCost = cost;
    }
  });
  return best;
}

function modelOf(response: ImportResponse): string {
  return response.model ?? '';
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
