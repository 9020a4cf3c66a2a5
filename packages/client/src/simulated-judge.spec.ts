import { describe, expect, it } from '@jest/globals';
import { type HiddenQuality, judgeComparison, type JudgingRules } from './simulated-judge.ts';
import type { Comparison } from './types.ts';

const PAIRWISE: JudgingRules = {
  kind: 'PAIRWISE',
  allowTies: true,
  strengthLabels: ['slightly', 'clearly', 'much'],
  rationale: 'OPTIONAL',
};

const prompt = [{ role: 'user', content: 'Which?' }];

/** A comparison of texts; ids tell nothing of them. */
function comparisonOf(texts: readonly string[]): Comparison {
  const responses = texts.map((content, i) => ({ id: `r${i}`, messages: [{ role: 'assistant', content }] }));
  return { id: 'c', prompt, responses };
}

/** The number that a text ends in is its quality. */
const quality: HiddenQuality = (_, text) => Number(text.split(' ').at(-1));

function shareThatPrefers(skill: number, better: string, worse: string, seeds = 4_000): number {
  const comparison = comparisonOf([worse, better]);
  const wins = Array.from({ length: seeds }, (_, i) =>
    judgeComparison(comparison, PAIRWISE, { seed: `${i}`, skill, tieMargin: 0 }, quality),
  ).filter(({ ranking }) => ranking[0]?.[0] === 'r1');
  return wins.length / seeds;
}

describe('judgeComparison', () => {
  it('prefers by Bradley–Terry: σ(skill × difference)', () => {
    expect(shareThatPrefers(1, 'a 1', 'b 0')).toBeCloseTo(1 / (1 + Math.exp(-1)), 1);
    expect(shareThatPrefers(3, 'a 1', 'b 0')).toBeCloseTo(1 / (1 + Math.exp(-3)), 1);
    expect(shareThatPrefers(0, 'a 1', 'b 0')).toBeCloseTo(0.5, 1);
  });

  it('says the same of the same texts in whatever order they are shown', () => {
    const annotator = { seed: 'ada', skill: 1, tieMargin: 0.5 };
    const texts = ['w 3', 'x 2', 'y 1', 'z 0'];
    const inTexts = (shown: string[]): string[][] =>
      judgeComparison(comparisonOf(shown), { ...PAIRWISE, kind: 'RANKING' }, annotator, quality).ranking.map(
        (group) => group.map((id) => shown[Number(id.slice(1))] as string).sort(),
      );
    expect(inTexts(texts)).toEqual(inTexts([...texts].reverse()));
  });

  it('ranks every response exactly once', () => {
    const texts = Array.from({ length: 16 }, (_, i) => `text ${i}`);
    const { ranking } = judgeComparison(
      comparisonOf(texts),
      { ...PAIRWISE, kind: 'RANKING' },
      { seed: 's', skill: 1, tieMargin: 0.3 },
      quality,
    );
    expect(ranking.flat().sort()).toEqual(texts.map((_, i) => `r${i}`).sort());
    expect(ranking.length).toBeLessThan(16);
  });

  it('ties within the margin, without a strength, and never where ties are not allowed', () => {
    const annotator = { seed: 's', skill: 1, tieMargin: 1_000 };
    const comparison = comparisonOf(['a 1', 'b 0']);
    const tied = judgeComparison(comparison, PAIRWISE, annotator, quality);
    expect(tied.ranking).toHaveLength(1);
    expect(tied.strength).toBeNull();
    const decided = judgeComparison(comparison, { ...PAIRWISE, allowTies: false }, annotator, quality);
    expect(decided.ranking).toHaveLength(2);
  });

  it('gives a strength from the labels only where they are asked for', () => {
    const annotator = { seed: 's', skill: 1, tieMargin: 0 };
    const obvious = comparisonOf(['a 50', 'b 0']);
    expect(judgeComparison(obvious, PAIRWISE, annotator, quality).strength).toBe(2);
    const unasked = judgeComparison(obvious, { ...PAIRWISE, strengthLabels: [] }, annotator, quality);
    expect(unasked.strength).toBeNull();
  });

  it('gives a reason where one is required, and takes longer over longer texts', () => {
    const annotator = { seed: 's', skill: 1, tieMargin: 0 };
    const required = { ...PAIRWISE, rationale: 'REQUIRED' } as const;
    const short = judgeComparison(comparisonOf(['a 1', 'b 0']), required, annotator, quality);
    const long = judgeComparison(
      comparisonOf([`${'word '.repeat(900)} 1`, `${'word '.repeat(900)} 0`]),
      required,
      annotator,
      quality,
    );
    expect(short.rationale).not.toBe('');
    expect(short.durationMs).toBeGreaterThanOrEqual(1_500);
    expect(long.durationMs).toBeGreaterThan(10 * short.durationMs);
    expect(Number.isInteger(long.durationMs)).toBe(true);
  });

  it('names the best and the others where only the best is asked', () => {
    const texts = Array.from({ length: 5 }, (_, i) => `text ${10 * i}`);
    const { ranking } = judgeComparison(
      comparisonOf(texts),
      { ...PAIRWISE, kind: 'RANKING', rankingMode: 'BEST' },
      { seed: 's', skill: 1, tieMargin: 0 },
      quality,
    );
    expect(ranking.map((group) => [...group].sort())).toEqual([['r4'], ['r0', 'r1', 'r2', 'r3']]);
  });

  it('says of each aspect what it is asked, by quality and an error of its own', () => {
    const aspects = [
      { name: 'style', kind: 'PREFERENCE', description: null, labels: [], isRequired: true },
      { name: 'facts', kind: 'RATING', description: null, labels: ['bad', 'fair', 'good'], isRequired: true },
    ] as const;
    const judgement = judgeComparison(
      comparisonOf(['a -50', 'b 50']),
      { ...PAIRWISE, aspects },
      { seed: 's', skill: 1, tieMargin: 0 },
      quality,
    );
    expect(judgement.aspects).toEqual({
      style: { preferred: 'r1' },
      facts: { ratings: { r0: 0, r1: 2 } },
    });
  });

  it('writes as much as is wanted, and an ideal answer where one is required', () => {
    const judgement = judgeComparison(
      comparisonOf(['a -50', 'b 50']),
      { ...PAIRWISE, rationale: 'REQUIRED', rationaleMinLength: 300, idealAnswer: 'REQUIRED' },
      { seed: 's', skill: 1, tieMargin: 0 },
      quality,
    );
    expect(judgement.rationale?.length).toBeGreaterThanOrEqual(300);
    expect(judgement.idealAnswer).toEqual({ content: 'b 50\n\nThat is all.', editedFrom: 'r1' });
  });
});
