import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field.tsx';
import { Icon } from './icon.tsx';

type SelectProps = Omit<ComponentProps<'select'>, 'id'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
};

/** The platform's select with its label; its options are its children. */
export function Select({ label, hint, error, className = '', children, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <span className="select-box">
          <select className={`input ${className}`} {...select} {...ties}>
            {children}
          </select>
          <Icon name="chevron" />
        </span>
      )}
    </Field>
  );
}
