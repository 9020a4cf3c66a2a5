import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field.tsx';

type Framed<Element extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Element>, 'id'> & {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
};

/** One line of text with its label, hint and error. */
export function TextField({ label, hint, error, className = '', ...input }: Framed<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => <input className={`input ${className}`} {...input} {...ties} />}
    </Field>
  );
}

/** Several lines of text with their label, hint and error. */
export function TextArea({ label, hint, error, className = '', ...input }: Framed<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => <textarea className={`input ${className}`} {...input} {...ties} />}
    </Field>
  );
}
