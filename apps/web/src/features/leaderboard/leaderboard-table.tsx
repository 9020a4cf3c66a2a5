import '../../ui/charts/chart.css';
import { formatCount } from '../../format/count.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { interpolate, niceTicks } from '../../ui/charts/scale.ts';
import { Table } from '../../ui/table.tsx';
import type { LeaderboardQuery } from './leaderboard.generated.ts';
import { ratingRange } from './rating-scale.ts';

type Entry = NonNullable<LeaderboardQuery['project']>['leaderboard'][number];
type Range = readonly [number, number];

const percentOf = (rating: number, range: Range) => interpolate(rating, range, [0, 100]);

/** The ranking as a table whose intervals share one scale. */
export function LeaderboardTable({ entries }: { entries: readonly Entry[] }) {
  const range = ratingRange(entries);
  const { title, columns } = useMessages('leaderboard');
  const ticks = niceTicks(range[0], range[1], 4);
  return (
    <Table label={title} dense>
      <thead>
        <tr>
          <th scope="col" className="number leaderboard-rank">
            #
          </th>
          <th scope="col">{columns.model}</th>
          <th scope="col" className="number">
            {columns.rating}
          </th>
          <th scope="col" className="leaderboard-scale">
            <span className="visually-hidden">{columns.interval}</span>
            <span className="leaderboard-ticks" aria-hidden="true">
              {ticks.map((tick) => (
                <span key={tick} style={{ left: `${percentOf(tick, range)}%` }}>
                  {formatCount(tick)}
                </span>
              ))}
            </span>
          </th>
          <th scope="col" className="number">
            {columns.comparisons}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.model}>
            <td className="number quiet">{entry.rank}</td>
            <th scope="row" className="leaderboard-model">
              {entry.model}
            </th>
            <td className="number strong">{formatCount(entry.rating)}</td>
            <td className="leaderboard-scale">
              <Interval entry={entry} range={range} ticks={ticks} />
            </td>
            <td className="number quiet">{formatCount(entry.comparisons)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Interval({ entry, range, ticks }: { entry: Entry; range: Range; ticks: readonly number[] }) {
  const words = useMessages('leaderboard');
  const at = (rating: number) => `${percentOf(rating, range)}%`;
  return (
    <svg
      className="chart leaderboard-interval"
      role="img"
      aria-label={words.interval(entry.lower, entry.upper)}
    >
      {ticks.map((tick) => (
        <line key={tick} className="chart-grid" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
      ))}
      <line className="chart-line" x1={at(entry.lower)} x2={at(entry.upper)} y1="50%" y2="50%" />
      <circle className="chart-dot" cx={at(entry.rating)} cy="50%" r="3.5" />
    </svg>
  );
}
