import './figures.css';
import type { ReactNode } from 'react';

export type Figure = {
  label: string;
  value: ReactNode;
  /** The whole or the unit, small after the value. */
  unit?: string | undefined;
  /** The doubt: interval, count or as-of. */
  note: ReactNode;
  aside?: ReactNode;
};

/** The few big numbers of a page, in one strip. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div className="figure" key={figure.label}>
          <dt>
            <span>{figure.label}</span>
            {figure.aside}
          </dt>
          <dd className="figure-value">
            {figure.value}
            {figure.unit !== undefined && <small>{figure.unit}</small>}
          </dd>
          <dd className="figure-note">{figure.note}</dd>
        </div>
      ))}
    </dl>
  );
}
