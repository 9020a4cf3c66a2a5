import '../../ui/charts/chart.css';
import { interpolate, niceTicks, shortNumber } from '../../ui/charts/scale.ts';
import { useWidth } from '../../ui/charts/use-width.ts';

type BarsProps = {
  /** Judgements, the oldest first; the last one is still running. */
  counts: readonly number[];
  /** The whole, as a sentence. */
  said: string;
  first: string;
  last: string;
};

const height = 150;
const box = { top: 10, bottom: height - 22, start: 30, endGap: 4 };

/** Counts over time as bars from zero, the running one in full colour. */
export function Bars({ counts, said, first, last }: BarsProps) {
  const [frame, width] = useWidth<HTMLDivElement>(390);
  const top = Math.max(4, ...counts);
  const end = width - box.endGap;
  const slot = (end - box.start) / counts.length;
  const y = (count: number) => interpolate(count, [0, top], [box.bottom, box.top]);
  return (
    <div ref={frame} className="chart-frame">
      <svg className="chart" height={height} role="img" aria-label={said}>
        {niceTicks(0, top, 3).map((tick) => (
          <g key={tick}>
            <path
              className={tick === 0 ? 'chart-axis' : 'chart-grid'}
              d={`M${box.start} ${y(tick)}H${end}`}
            />
            <text x={box.start - 8} y={y(tick) + 4} textAnchor="end">
              {shortNumber(tick)}
            </text>
          </g>
        ))}
        {counts.map((count, index) => (
          <rect
            key={index}
            className={index === counts.length - 1 ? 'chart-bar-now' : 'chart-bar'}
            x={box.start + index * slot + slot * 0.1}
            width={slot * 0.8}
            y={y(count)}
            height={box.bottom - y(count)}
          />
        ))}
        <text x={box.start} y={height - 5}>
          {first}
        </text>
        <text x={end} y={height - 5} textAnchor="end">
          {last}
        </text>
      </svg>
    </div>
  );
}
