import { useState } from 'react';
import { directions, getDirection, setDirection, type Direction } from '../../messages/direction.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** How the interface runs on this device: with its language, or turned for whoever works from right to left. */
export function ThisDevice() {
  const { device: words } = useMessages('me');
  const [direction, setShown] = useState(getDirection);
  const choose = (next: Direction) => {
    setDirection(next);
    setShown(next);
  };
  return (
    <section className="me-tokens">
      <div className="caption me-caption">
        <h2>{words.title}</h2>
        <span className="quiet">{words.note}</span>
      </div>
      <Segmented
        label={words.direction}
        value={direction}
        options={directions.map((value) => ({ value, label: words.directions[value] }))}
        onChange={choose}
      />
    </section>
  );
}
