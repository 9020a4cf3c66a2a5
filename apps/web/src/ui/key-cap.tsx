import './key-cap.css';

/** The keys of a shortcut as keycaps; hidden where there is no keyboard (coarse pointers). */
export function KeyCap({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keys">
      {keys.map((key) => (
        <kbd className="key" key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
