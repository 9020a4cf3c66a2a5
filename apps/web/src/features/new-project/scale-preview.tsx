import './scale-preview.css';
import { useMessages } from '../../messages/use-messages.ts';
import { scaleStops, type ScaleStop } from './strength-scale.ts';

type ScalePreviewProps = { labels: readonly string[]; allowTies: boolean };

/** The scale as annotators will meet it, for looking at only. */
export function ScalePreview({ labels, allowTies }: ScalePreviewProps) {
  const { preview: words } = useMessages('newProject');
  const stops = scaleStops(labels, allowTies);
  const widest = Math.max(1, labels.length);
  const nameOf = ({ side, label }: ScaleStop) =>
    side === null ? words.tie : words.stop(side, label ?? words.better);
  return (
    <ol className="scale-preview" aria-label={words.scale}>
      {stops.map((stop) => (
        <li key={`${stop.side} ${stop.strength}`} style={{ inlineSize: `${100 / stops.length}%` }}>
          <span className="scale-preview-dot">
            <i
              className={stop.side === null ? 'is-tie' : ''}
              style={{ scale: stop.strength === null ? 0.7 : 0.7 + (0.8 * (stop.strength + 1)) / widest }}
            />
          </span>
          <span className="scale-preview-name">{nameOf(stop)}</span>
        </li>
      ))}
    </ol>
  );
}

/** How a ranking will look: places, and what `=` between letters means where ties are allowed. */
export function RankingPreview({ allowTies }: { allowTies: boolean }) {
  const { preview: words } = useMessages('newProject');
  return (
    <p className="ranking-preview mono" aria-label={words.ranking}>
      {allowTies ? 'C > A = D > B' : 'C > A > D > B'}
    </p>
  );
}
