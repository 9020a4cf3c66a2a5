import './strength-scale.css';
import { type CSSProperties, useId } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { KeyOf } from '../actions/key-of.tsx';
import type { ScaleStop } from './pair-draft.ts';

const TIE_SIZE = 11;
const LEAST_SIZE = 10;
const SPAN = 15;

/** The mark of a stop grows with the strength it stands for; a tie is a square. */
function sizeOf({ weight }: ScaleStop): CSSProperties {
  const size = weight === 0 ? TIE_SIZE : LEAST_SIZE + SPAN * weight;
  return { '--size': `${size}px` } as CSSProperties;
}

type StrengthScaleProps = {
  stops: readonly ScaleStop[];
  chosen: number | null;
  onChoose: (stop: number) => void;
};

/** The symmetric scale from "A, strongest" to "B, strongest". */
export function StrengthScale({ stops, chosen, onChoose }: StrengthScaleProps) {
  const { pair: words } = useMessages('labelling');
  const group = useId();
  return (
    <div
      className="scale"
      role="radiogroup"
      aria-label={words.scale}
      style={{ '--stops': stops.length } as CSSProperties}
    >
      <span className="scale-axis" />
      {stops.map((stop, index) => (
        <label
          key={stop.name}
          className={stop.preferred === null ? 'stop stop-tie' : 'stop'}
          style={sizeOf(stop)}
        >
          <input
            type="radio"
            name={group}
            aria-label={stop.name}
            checked={index === chosen}
            onChange={() => onChoose(index)}
          />
          <span className="stop-name">{stop.name}</span>
          <span className="stop-mark" />
          <span className="stop-key">
            <KeyOf act={`pair.stop.${index + 1}`} />
          </span>
        </label>
      ))}
    </div>
  );
}
