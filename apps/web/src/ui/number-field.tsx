import type { ReactNode } from 'react';
import { TextField } from './text-field.tsx';

type NumberFieldProps = {
  label: string;
  /** Null while the field is empty. */
  value: number | null;
  bounds: readonly [least: number, most: number];
  hint?: ReactNode;
  error?: string | undefined;
  onChange: (value: number | null) => void;
};

/** A whole number within bounds. What lies outside is kept as typed: whoever shows the field says what is wrong. */
export function NumberField({ value, bounds: [min, max], onChange, ...field }: NumberFieldProps) {
  return (
    <TextField
      {...field}
      type="number"
      inputMode="numeric"
      className="num"
      min={min}
      max={max}
      step={1}
      value={value ?? ''}
      onChange={({ target }) => onChange(Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber)}
    />
  );
}
