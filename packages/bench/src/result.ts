/** One line of the results: what was reached, beside what the machine allows. */
export interface BenchResult {
  readonly bench: string;
  /** What was varied, such as `16 annotators`. */
  readonly setting: string;
  readonly unit: 'cycles/s' | 'MB/s';
  readonly measured: number;
  /** Measured in the same run; null where its tool is missing. */
  readonly floor: number | null;
  /** measured / floor. */
  readonly ratio: number | null;
  /** Milliseconds of one request. */
  readonly p50Ms?: number;
  readonly p99Ms?: number;
}

export function resultOf(result: Omit<BenchResult, 'ratio'>): BenchResult {
  return { ...result, ratio: result.floor === null ? null : result.measured / result.floor };
}
