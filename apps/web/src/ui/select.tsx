import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field.tsx';
import { Icon } from './icon.tsx';

type SelectProps = Omit<ComponentProps<'select'>, 'id'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
};

/** The platform's select with its label; its options are its children. */
export function Select({ label, hint, error, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => <SelectBox {...select} {...ties} />}
    </Field>
  );
}

type BareSelectProps = Omit<ComponentProps<'select'>, 'aria-label'> & { label: string };

/** A select in a table or a head, where what stands round it says what it is; `label` says it to those who only hear. */
export function BareSelect({ label, ...select }: BareSelectProps) {
  return <SelectBox {...select} aria-label={label} />;
}

function SelectBox({ className = '', children, ...select }: ComponentProps<'select'>) {
  return (
    <span className={`select-box ${className}`}>
      <select className="input" {...select}>
        {children}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
