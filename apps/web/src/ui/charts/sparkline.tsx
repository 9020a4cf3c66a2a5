import './chart.css';
import { interpolate, linePath } from './scale.ts';

const size = { width: 74, height: 18, margin: 2 };

/** The shape of a short series from a zero base, beside the number that says its end; decoration for the eye only. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const top = Math.max(1, ...values);
  const points = values.map((value, index): [number, number] => [
    interpolate(index, [0, Math.max(1, values.length - 1)], [0, size.width]),
    interpolate(value, [0, top], [size.height - size.margin, size.margin]),
  ]);
  return (
    <svg className="sparkline" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      <path className="chart-thin" d={linePath(points)} />
    </svg>
  );
}
