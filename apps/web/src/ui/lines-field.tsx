import { useState, type ReactNode } from 'react';
import { parseLines } from './parse-lines.ts';
import { TextArea } from './text-field.tsx';

type LinesFieldProps = {
  label: string;
  value: readonly string[];
  rows: number;
  hint?: ReactNode;
  error?: string | undefined;
  onChange: (lines: readonly string[]) => void;
};

/** A list of short texts, one a line. */
export function LinesField({ value, onChange, ...field }: LinesFieldProps) {
  const [typed, setTyped] = useState('');
  const lines = value.join('\n');
  // As typed where it says the same: a trailing space or an empty line must not vanish under the typing hand.
  const shown = parseLines(typed).join('\n') === lines ? typed : lines;
  return (
    <TextArea
      {...field}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseLines(event.target.value));
      }}
    />
  );
}
