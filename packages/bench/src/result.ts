/** One line of the results: what was reached, beside what the machine allows. */
export interface BenchResult {
  readonly bench: string;
  /** What was varied, such as `16 annotators`. */
  readonly setting: string;
  readonly unit: 'cycles/s' | 'MB/s' | 'ms' | 'kB' | '';
  readonly measured: number;
  /** Measured in the same run; null where its tool is missing. */
  readonly floor: number | null;
  /** What was reached of the floor: measured / floor, or floor / measured where less is better. */
  readonly ratio: number | null;
  /** Milliseconds of one request. */
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  readonly p99Ms?: number;
}

export function resultOf(result: Omit<BenchResult, 'ratio'>): BenchResult {
  const { unit, measured, floor } = result;
  if (floor === null) return { ...result, ratio: null };
  return { ...result, ratio: unit === 'ms' ? floor / measured : measured / floor };
}
