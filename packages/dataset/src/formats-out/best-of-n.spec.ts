import { describe, expect, it } from '@jest/globals';
import { exportText } from '../../test/export-text.ts';
import { makeConsensus, makeJudgement, makeResponse, makeSnapshotRow } from '../../test/make-rows.ts';
import type { PairRule } from './export-options.ts';

const RESPONSES = ['a', 'b', 'c', 'd'].map((id) =>
  makeResponse(id, `answer ${id}`, { model: `model-${id}` }),
);
const best = (id: string) => [[id], RESPONSES.map((response) => response.id).filter((other) => other !== id)];

/** Two chose a, one chose b. */
const ROW = makeSnapshotRow({
  responses: RESPONSES,
  judgements: ['a', 'a', 'b'].map((id, index) =>
    makeJudgement({ id: `j${index}`, annotator: `annotator-${index}`, ranking: best(id) }),
  ),
  consensus: makeConsensus(best('a'), {
    pairs: [
      { first: 'a', second: 'b', p: 0.75, judgements: 3 },
      { first: 'a', second: 'c', p: 1, judgements: 2 },
      { first: 'a', second: 'd', p: 1, judgements: 2 },
      { first: 'b', second: 'c', p: 1, judgements: 1 },
      { first: 'b', second: 'd', p: 1, judgements: 1 },
    ],
    agreement: 0.6,
  }),
  ranking_mode: 'best',
});

describe('a comparison of which only the best was asked', () => {
  it.each<PairRule>(['all', 'adjacent', 'best-rest'])(
    'makes pairs with the best alone, whatever pairs=%s says',
    async (pairs) => {
      const { lines, summary } = await exportText([ROW], { format: 'trl', pairs, ties: 'both' });
      expect(lines.map(({ id }) => id)).toEqual(['row-1/a>b', 'row-1/a>c', 'row-1/a>d']);
      expect(summary.dropped).toEqual({});
    },
  );

  it('makes pairs of each choice with votes=each, and no tie of two that were not chosen', async () => {
    const { lines } = await exportText([ROW], { format: 'trl', votes: 'each', ties: 'both' });
    expect(lines.map(({ id }) => id)).toEqual([
      ...['a>b', 'a>c', 'a>d'].map((pair) => `row-1/j0/${pair}`),
      ...['a>b', 'a>c', 'a>d'].map((pair) => `row-1/j1/${pair}`),
      ...['b>a', 'b>c', 'b>d'].map((pair) => `row-1/j2/${pair}`),
    ]);
  });

  it('ties those that were called best together', async () => {
    const tied = {
      ranking: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    };
    const row = { ...ROW, judgements: [makeJudgement(tied)], consensus: makeConsensus(tied.ranking) };
    const { lines } = await exportText([row], { format: 'battles' });
    expect(lines.map(({ model_a, model_b, winner }) => [model_a, model_b, winner])).toEqual([
      ['model-a', 'model-b', 'tie'],
      ['model-a', 'model-c', 'model_a'],
      ['model-a', 'model-d', 'model_a'],
      ['model-b', 'model-c', 'model_a'],
      ['model-b', 'model-d', 'model_a'],
    ]);
  });

  it('has no score in helpsteer3 of those whose choice says nothing of the pair', async () => {
    const { lines } = await exportText([ROW], { format: 'helpsteer3' });
    expect(
      lines.map(({ response2, overall_preference: overall, individual_preference: votes }) => [
        response2,
        overall,
        (votes as Array<{ score: number }>).map(({ score }) => score),
      ]),
    ).toEqual([
      ['answer b', -1, [-1, -1, 1]],
      ['answer c', -1, [-1, -1]],
      ['answer d', -1, [-1, -1]],
    ]);
  });

  it('labels the best for kto, and what lost to it', async () => {
    const { lines } = await exportText([ROW], { format: 'kto' });
    expect(lines.map(({ label }) => label)).toEqual([true, false, false, false]);
  });

  it('is left out of kwise, which ranks all, but for what is as good as ranked', async () => {
    const two = makeSnapshotRow({ ranking_mode: 'best' });
    const { lines, summary } = await exportText([ROW, two], { format: 'kwise' });
    expect(lines).toHaveLength(1);
    expect(summary.dropped).toEqual({ PARTIAL_RANKING: 1 });
  });
});

describe('battles', () => {
  const tie = { ranking: [['a', 'b']] };
  const winners = async (votes: 'each' | 'consensus', ...allBad: boolean[]) => {
    const judgements = allBad.map((all_bad, index) => makeJudgement({ ...tie, id: `j${index}`, all_bad }));
    const row = makeSnapshotRow({ judgements, consensus: makeConsensus(tie.ranking) });
    const { lines } = await exportText([row], { format: 'battles', votes });
    return lines.map(({ winner }) => winner);
  };

  it('say that both are bad where the judgement does', async () => {
    expect(await winners('each', true, false)).toEqual(['tie (bothbad)', 'tie']);
  });

  it('say it of the consensus where most of the judgements that count do', async () => {
    expect(await winners('consensus', true, true, false)).toEqual(['tie (bothbad)']);
    expect(await winners('consensus', true, false)).toEqual(['tie']);
  });

  it('have a winner where one was preferred, bad as both are', async () => {
    const row = makeSnapshotRow({ judgements: [makeJudgement({ all_bad: true })] });
    const { lines } = await exportText([row], { format: 'battles' });
    expect(lines.map(({ winner }) => winner)).toEqual(['model_a']);
  });
});
