import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { makeResponse } from '../../test/make-rows.ts';
import type { ImportResponse } from '../rows/import-row.ts';
import { PairBalance, pairsOfResponses, type ResponsePair } from './pairs-of-responses.ts';

const MODELS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];

function answersOf(models: readonly string[], prompt = 0): ImportResponse[] {
  return models.map((model, index) => makeResponse(`r${index}`, `${model} says ${prompt}`, { model }));
}

function idsOf(pairs: readonly ResponsePair[]): string[] {
  return pairs.map(([first, second]) => `${first.id}${second.id}`);
}

function spread(counts: ReadonlyMap<string, number>): number {
  return Math.max(...counts.values()) - Math.min(...counts.values());
}

describe('pairsOfResponses', () => {
  it('makes all pairs when none are counted', () => {
    const { pairs } = pairsOfResponses(answersOf(MODELS), { balance: new PairBalance() });
    expect(pairs).toHaveLength(15);
    expect(new Set(idsOf(pairs)).size).toBe(15);
  });

  it('leaves pairs of equal texts out and says which', () => {
    const responses = [makeResponse('a', '4'), makeResponse('b', '5'), makeResponse('c', ' 4')];
    const { pairs, identical } = pairsOfResponses(responses, { balance: new PairBalance() });
    expect(idsOf(pairs).sort()).toEqual(['ab', 'bc']);
    expect(idsOf(identical)).toEqual(['ac']);
  });

  it('makes as many pairs as there are when more are wanted', () => {
    expect(
      pairsOfResponses(answersOf(['m1', 'm2']), { pairs: 5, balance: new PairBalance() }).pairs,
    ).toHaveLength(1);
  });

  it('balances models and pairs of models over a file', () => {
    const balance = new PairBalance();
    const ofModel = new Map<string, number>();
    const ofPair = new Map<string, number>();
    for (let prompt = 0; prompt < 100; prompt++) {
      for (const [{ model: a }, { model: b }] of pairsOfResponses(answersOf(MODELS, prompt), {
        pairs: 2,
        balance,
      }).pairs) {
        for (const model of [a, b]) ofModel.set(model ?? '', (ofModel.get(model ?? '') ?? 0) + 1);
        ofPair.set([a, b].join(), (ofPair.get([a, b].join()) ?? 0) + 1);
      }
    }
    expect(spread(ofModel)).toBeLessThanOrEqual(2);
    expect(ofPair.size).toBe(15);
    expect(spread(ofPair)).toBeLessThanOrEqual(1);
  });

  it('gives the same pairs for the same file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(MODELS, { minLength: 2 })),
        fc.integer({ min: 1, max: 4 }),
        (rows, pairs) => {
          const run = () => {
            const balance = new PairBalance();
            return rows.flatMap((models, prompt) =>
              idsOf(pairsOfResponses(answersOf(models, prompt), { pairs, balance }).pairs),
            );
          };
          expect(run()).toEqual(run());
        },
      ),
    );
  });
});
