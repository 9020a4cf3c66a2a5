import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ApiError } from '../api/api-error.ts';
import { useMessages } from '../messages/use-messages.ts';
import { fieldErrors, type FieldErrors } from './field-errors.ts';
import type { Problems } from './task-problems.ts';

export interface FormErrors {
  /** What holds the fields: the first that is wrong gets the focus. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly errors: FieldErrors;
  /** A sentence for what belongs to no field, or for how many are to be mended. */
  readonly summary: string | undefined;
  /** Whether the form may be sent. Where it may not, everything that is wrong is shown from now on. */
  readonly attempt: () => boolean;
  /** Brings the hand to what the server refused. */
  readonly showRefusal: () => void;
}

/** Opens every fold over a field that is wrong, and brings the hand to the first of them. */
function showInvalid(root: HTMLElement): void {
  const fields = [...root.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
  for (const field of fields) {
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  }
  fields[0]?.focus();
}

/** What is wrong with a form: found here while it is typed, or by the server. */
export function useFormErrors(problems: Problems, refused: ApiError | undefined): FormErrors {
  const { problems: words } = useMessages('asking');
  const root = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0 && root.current !== null) showInvalid(root.current);
  }, [attempts]);
  const isAttempted = attempts > 0;
  const mend = isAttempted && problems.size > 0 ? words.mend(problems.size) : undefined;
  return {
    root,
    errors: fieldErrors(problems, words, { isAttempted, refused }),
    summary: mend ?? refused?.message,
    attempt: () => {
      if (problems.size > 0) setAttempts(attempts + 1);
      return problems.size === 0;
    },
    showRefusal: () => setAttempts(attempts + 1),
  };
}
