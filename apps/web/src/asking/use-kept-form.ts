import { useEffect, useState } from 'react';

/** What was edited and not saved, for when somebody goes elsewhere in the application and comes back. */
const kept = new Map<string, unknown>();

export interface KeptForm<Form> {
  readonly form: Form;
  readonly isChanged: boolean;
  /** It was edited before, and is shown again as it was left. */
  readonly isFromBefore: boolean;
  readonly edit: (form: Form) => void;
  /** Goes back to what is saved; also once it has been. */
  readonly drop: () => void;
}

/**
 * A form over what is saved. What was typed stays when its page is left and comes back with it; the browser asks before it
 * closes or reloads the page over changes.
 * @param said what a form says, for comparing
 */
export function useKeptForm<Form>(key: string, saved: Form, said: (form: Form) => unknown): KeptForm<Form> {
  const [edited, setEdited] = useState(() => kept.get(key) as Form | undefined);
  const [isFromBefore, setFromBefore] = useState(edited !== undefined);
  const form = edited ?? saved;
  const isChanged = edited !== undefined && JSON.stringify(said(edited)) !== JSON.stringify(said(saved));
  useEffect(() => {
    if (isChanged) kept.set(key, edited);
    else kept.delete(key);
  }, [key, isChanged, edited]);
  useAskBeforeLeaving(key, isChanged);
  return {
    form,
    isChanged,
    isFromBefore: isFromBefore && isChanged,
    edit: setEdited,
    drop: () => {
      // At once: who goes elsewhere in the same act leaves no effect to run.
      kept.delete(key);
      setEdited(undefined);
      setFromBefore(false);
    },
  };
}

/** Has the browser ask before the page is closed or loaded anew. */
function useAskBeforeLeaving(key: string, isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => {
      // Dropped a moment ago, and not drawn again yet, it is nothing to ask about.
      if (kept.has(key)) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [key, isChanged]);
}
