/** Maps `value` from [from0, from1] to [to0, to1]; the middle of the target where the source has no length. */
export function interpolate(
  value: number,
  from: readonly [number, number],
  to: readonly [number, number],
): number {
  const length = from[1] - from[0];
  if (length === 0) return (to[0] + to[1]) / 2;
  return to[0] + ((value - from[0]) / length) * (to[1] - to[0]);
}

/** Round steps of 1, 2 or 5 times a power of ten that cover [low, high] with about `count` of them. */
export function niceTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

const trim = (scaled: number) => String(Math.round(scaled * 10) / 10);

/** A short axis label: 500, 5k, 12.5k, 2M. */
export function shortNumber(value: number): string {
  if (Math.abs(value) >= 1e6) return `${trim(value / 1e6)}M`;
  if (Math.abs(value) >= 1e3) return `${trim(value / 1e3)}k`;
  return String(Math.round(value * 100) / 100);
}

/** An SVG path through points, straight from one to the next, to a tenth of a pixel. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`)
    .join('');
}
