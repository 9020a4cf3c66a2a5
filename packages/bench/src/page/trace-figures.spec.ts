import { describe, expect, it } from '@jest/globals';
import { traceFigures } from './trace-figures.ts';

const MAIN = { pid: 7, tid: 1 };
const instant = (name: string, ts: number, data: object = {}) => ({
  ...MAIN,
  name,
  ph: 'I',
  ts,
  args: { data },
});
const lasting = (name: string, ts: number, dur: number) => ({ ...MAIN, name, ph: 'X', ts, dur });

const shift = (ts: number, score: number, byHand = false) =>
  instant('LayoutShift', ts, { weighted_score_delta: score, had_recent_input: byHand });

const trace = (...traceEvents: object[]): Buffer => Buffer.from(JSON.stringify({ traceEvents }));

describe('the figures of a trace', () => {
  const load = [
    instant('navigationStart', 1_000_000),
    instant('firstContentfulPaint', 1_400_000),
    instant('largestContentfulPaint::Candidate', 1_400_000),
    instant('largestContentfulPaint::Candidate', 1_900_000),
  ];

  it('count from the start of the navigation, the last candidate being the largest', () => {
    expect(traceFigures(trace(...load))).toMatchObject({
      firstContentfulPaintMs: 400,
      largestContentfulPaintMs: 900,
      totalBlockingMs: 0,
    });
  });

  it('take of long tasks after the first paint what is over 50 ms', () => {
    const before = lasting('RunTask', 1_100_000, 200_000);
    const tasks = [lasting('RunTask', 1_500_000, 80_000), lasting('RunTask', 1_700_000, 49_000)];
    expect(traceFigures(trace(...load, before, ...tasks)).totalBlockingMs).toBe(30);
  });

  it('count script within script once, and only what this page did', () => {
    const outer = lasting('EvaluateScript', 1_200_000, 60_000);
    const inner = lasting('FunctionCall', 1_210_000, 20_000);
    const elsewhere = { ...lasting('FunctionCall', 1_300_000, 90_000), tid: 2 };
    expect(traceFigures(trace(...load, outer, inner, elsewhere)).scriptMs).toBe(60);
  });

  it('take the worst window of shifts, without those a hand caused', () => {
    const shifts = [
      shift(1_500_000, 0.02),
      shift(1_600_000, 0.03),
      shift(1_700_000, 0.5, true),
      shift(4_000_000, 0.04),
    ];
    expect(traceFigures(trace(...load, ...shifts)).cumulativeLayoutShift).toBeCloseTo(0.05, 10);
  });

  it('need a paint', () => {
    expect(() => traceFigures(trace(instant('navigationStart', 1)))).toThrow('The page painted nothing.');
  });
});
