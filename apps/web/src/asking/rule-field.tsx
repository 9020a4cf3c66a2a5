import type { ReactNode } from 'react';
import { Segmented } from '../ui/segmented.tsx';
import type { AskedRule } from './task-form.ts';

const rules: readonly AskedRule[] = ['OFF', 'OPTIONAL', 'REQUIRED'];

type RuleFieldProps = {
  label: string;
  names: Readonly<Record<AskedRule, string>>;
  value: AskedRule;
  hint?: ReactNode;
  onChange: (rule: AskedRule) => void;
};

/** Whether something is asked: not, if they wish, always. */
export function RuleField({ label, names, value, hint, onChange }: RuleFieldProps) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <Segmented
        label={label}
        value={value}
        options={rules.map((rule) => ({ value: rule, label: names[rule] }))}
        onChange={onChange}
      />
      {hint !== undefined && <div className="field-hint">{hint}</div>}
    </div>
  );
}
