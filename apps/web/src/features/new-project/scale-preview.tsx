import './scale-preview.css';
import { scaleStops } from './strength-scale.ts';

type ScalePreviewProps = { labels: readonly string[]; allowTies: boolean };

/** The scale as annotators will meet it, for looking at only. */
export function ScalePreview({ labels, allowTies }: ScalePreviewProps) {
  const stops = scaleStops(labels, allowTies);
  const widest = Math.max(1, labels.length);
  return (
    <ol className="scale-preview" aria-label="The scale, as annotators see it">
      {stops.map((stop) => (
        <li key={stop.name} style={{ inlineSize: `${100 / stops.length}%` }}>
          <span className="scale-preview-dot">
            <i
              className={stop.side === null ? 'is-tie' : ''}
              style={{ scale: stop.strength === null ? 0.7 : 0.7 + (0.8 * (stop.strength + 1)) / widest }}
            />
          </span>
          <span className="scale-preview-name">{stop.name}</span>
        </li>
      ))}
    </ol>
  );
}

/** How a ranking will look: places, and what `=` between letters means where ties are allowed. */
export function RankingPreview({ allowTies }: { allowTies: boolean }) {
  return (
    <p className="ranking-preview mono" aria-label="A ranking, as annotators write it">
      {allowTies ? 'C > A = D > B' : 'C > A > D > B'}
    </p>
  );
}
