import { formatHour } from '../../format/time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { interpolate, niceTicks, shortNumber } from '../../ui/charts/scale.ts';
import '../../ui/charts/chart.css';
import { useWidth } from '../../ui/charts/use-width.ts';

type HoursChartProps = { hours: readonly { startsAt: string; judgements: number }[] };

const height = 190;
const box = { top: 12, bottom: height - 22, start: 34, endGap: 4 };

/** Judgements in each of the last hours as bars from zero; the running hour in full colour. */
export function HoursChart({ hours }: HoursChartProps) {
  const { hours: words } = useMessages('overview');
  const [frame, width] = useWidth<HTMLDivElement>(390);
  const last = hours.at(-1);
  if (last === undefined) return null;
  const top = Math.max(4, ...hours.map(({ judgements }) => judgements));
  const end = width - box.endGap;
  const slot = (end - box.start) / hours.length;
  const y = (judgements: number) => interpolate(judgements, [0, top], [box.bottom, box.top]);
  return (
    <div ref={frame} className="chart-frame">
      <svg
        className="chart"
        height={height}
        role="img"
        aria-label={words.said(hours.length, last.judgements)}
      >
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
        {hours.map(({ startsAt, judgements }, index) => (
          <rect
            key={startsAt}
            className={index === hours.length - 1 ? 'chart-bar-now' : 'chart-bar'}
            x={box.start + index * slot + slot * 0.08}
            width={slot * 0.84}
            y={y(judgements)}
            height={box.bottom - y(judgements)}
          />
        ))}
        <text x={box.start} y={height - 5}>
          {formatHour(new Date(hours[0]?.startsAt ?? last.startsAt))}
        </text>
        <text x={end} y={height - 5} textAnchor="end">
          {words.now}
        </text>
      </svg>
    </div>
  );
}
