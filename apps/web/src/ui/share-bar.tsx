import './share-bar.css';

type ShareBarProps = {
  /** What the bar says, in words. */
  label: string;
  /** Parts from the start, each 0 to 1. */
  shares: readonly { share: number; tone: 'accent' | 'quiet' | 'bad' }[];
  /** The first share is how much of a running act is done. */
  isProgress?: boolean;
};

/** A bar of parts of a whole. */
export function ShareBar({ label, shares, isProgress = false }: ShareBarProps) {
  const done = Math.round((shares[0]?.share ?? 0) * 100);
  const role = isProgress
    ? { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': done }
    : { role: 'img' };
  return (
    <div className="share-bar" aria-label={label} {...role}>
      {shares.map(({ share, tone }) => (
        <i key={tone} className={`share-${tone}`} style={{ inlineSize: `${share * 100}%` }} />
      ))}
    </div>
  );
}
