import { useId, useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import type { Problems } from '../../asking/task-problems.ts';
import { useFormErrors, type FormErrors } from '../../asking/use-form-errors.ts';
import { useKeptForm, type KeptForm } from '../../asking/use-kept-form.ts';
import { UpdateProjectDocument, type UpdateProjectInput } from './settings.generated.ts';

type SectionParts<Form> = {
  projectId: string;
  /** Tells the sections of a project apart. */
  name: string;
  saved: Form;
  inputOf: (form: Form) => UpdateProjectInput;
  problemsOf: (form: Form) => Problems;
  onSaved: () => void;
};

export interface SectionState<Form> extends Pick<FormErrors, 'root' | 'errors'> {
  readonly kept: KeptForm<Form>;
  readonly formId: string;
  readonly isSaving: boolean;
  readonly savedAt: Date | null;
  readonly refusal: string | undefined;
  readonly save: () => Promise<void>;
}

/** A section of the settings that is edited and saved by itself. */
export function useSection<Form>(parts: SectionParts<Form>): SectionState<Form> {
  const { projectId, name, saved, inputOf, problemsOf, onSaved } = parts;
  const formId = useId();
  const kept = useKeptForm(`${projectId} ${name}`, saved, inputOf);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [{ fetching, error }, update] = useMutation(UpdateProjectDocument);
  const refused = error && apiErrorOf(error);
  const { root, errors, summary, attempt, showRefusal } = useFormErrors(problemsOf(kept.form), refused);
  const save = async () => {
    if (!kept.isChanged || !attempt()) return;
    const { data } = await update({ projectId, input: inputOf(kept.form) });
    if (!data) return showRefusal();
    setSavedAt(new Date());
    onSaved();
  };
  return { kept, formId, root, errors, isSaving: fetching, savedAt, refusal: summary, save };
}
