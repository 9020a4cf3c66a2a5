import { formatHour, formatWeekday } from '../../format/time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { interpolate, linePath, niceTicks, shortNumber } from '../../ui/charts/scale.ts';
import '../../ui/charts/chart.css';
import { useWidth } from '../../ui/charts/use-width.ts';
import type { ProgressPoint } from './work-figures.ts';

type ProgressChartProps = { points: readonly ProgressPoint[]; wanted: number };

const height = 300;
const box = { top: 30, bottom: height - 24, start: 40, endGap: 8 };
const dayMs = 86_400_000;

/** Judgements taken in all over the last hours, against those wanted. */
export function ProgressChart({ points, wanted }: ProgressChartProps) {
  const { progress: words } = useMessages('overview');
  const [frame, width] = useWidth<HTMLDivElement>(860);
  const first = points.at(0);
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = width - box.endGap;
  const top = Math.max(wanted, last.judgements, 1);
  const x = (at: Date) =>
    interpolate(at.getTime(), [first.at.getTime(), last.at.getTime()], [box.start, end]);
  const y = (judgements: number) => interpolate(judgements, [0, top], [box.bottom, box.top]);
  const line = linePath(points.map((point): [number, number] => [x(point.at), y(point.judgements)]));
  const said = words.said(last.judgements, wanted, formatHour(last.at));
  const nowY = y(last.judgements);
  return (
    <div ref={frame} className="chart-frame">
      <svg className="chart" height={height} role="img" aria-label={said}>
        {niceTicks(0, top * 0.94, 4).map((tick) => (
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
        <path className="chart-reference" d={`M${box.start} ${y(wanted)}H${end}`} />
        <text className="chart-label" x={box.start} y={y(wanted) - 8}>
          {words.wanted(wanted)}
        </text>
        <path className="chart-line" d={line} />
        <circle className="chart-dot" cx={x(last.at)} cy={nowY} r={3.2} />
        <text
          className="chart-strong"
          x={x(last.at) - 2}
          y={nowY < box.top + 26 ? nowY + 18 : nowY - 10}
          textAnchor="end"
        >
          {words.now(last.judgements)}
        </text>
        {timeTicks(first.at, last.at, width).map((tick) => (
          <text key={tick.at.getTime()} x={x(tick.at)} y={height - 6} textAnchor="middle">
            {tick.label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Full hours or midnights between two times, as many as have room. */
function timeTicks(from: Date, to: Date, width: number): { at: Date; label: string }[] {
  const spanMs = to.getTime() - from.getTime();
  const isDays = spanMs > 2 * dayMs;
  const room = Math.max(2, Math.floor(width / 90));
  const unitMs = isDays ? dayMs : 3_600_000;
  const stepMs = Math.max(1, Math.ceil(spanMs / unitMs / room)) * unitMs;
  const start = new Date(from);
  if (isDays) start.setHours(24, 0, 0, 0);
  else start.setMinutes(60, 0, 0);
  const ticks: { at: Date; label: string }[] = [];
  for (let time = start.getTime(); time < to.getTime() - stepMs / 3; time += stepMs) {
    const at = new Date(time);
    ticks.push({ at, label: isDays ? formatWeekday(at) : formatHour(at) });
  }
  return ticks;
}
