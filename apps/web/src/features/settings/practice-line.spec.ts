import { expect, it } from '@jest/globals';
import { practiceLine } from './practice-line.ts';

it('ranks every response of the row, the best first, and carries the tag of practice', () => {
  const row = JSON.parse(practiceLine('RANKING')) as {
    responses: { id: string }[];
    gold: { ranking: string[][] };
    tags: string[];
  };
  expect(row.gold.ranking).toEqual([['a'], ['b'], ['c']]);
  expect(row.responses.map(({ id }) => id)).toEqual(row.gold.ranking.flat());
  expect(row.tags).toEqual(['training']);
});

it('has two responses where a project asks for pairs', () => {
  expect((JSON.parse(practiceLine('PAIRWISE')) as { responses: object[] }).responses).toHaveLength(2);
});
