import './key-cap.css';
import { Fragment } from 'react';

/** The keys of a shortcut as keycaps; hidden where there is no keyboard (coarse pointers). */
export function KeyCap({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keys">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {/* No gap to see, but one to hear: "Ctrl K". */}
          {index > 0 && ' '}
          <kbd className="key">{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
