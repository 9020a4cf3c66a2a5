import { TrainingFields } from '../../asking/training-fields.tsx';
import { errorAt, type FieldErrors } from '../../asking/field-errors.ts';
import { bounds } from '../../asking/task-problems.ts';
import { WorkFields } from '../../asking/work-fields.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { Fold } from '../../ui/fold.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import type { NewProjectForm } from './new-project-form.ts';

type PolicyFieldsProps = {
  form: NewProjectForm;
  errors: FieldErrors;
  onChange: (form: NewProjectForm) => void;
};

/** Of how many people it is asked, in what time, after what training. */
export function PolicyFields({ form, errors, onChange }: PolicyFieldsProps) {
  const { work: words, training } = useMessages('asking');
  const { judgements } = form;
  const { isAsked, comparisons, percent } = form.training;
  return (
    <>
      <NumberField
        label={words.judgements}
        value={judgements}
        bounds={bounds.judgements}
        hint={words.judgementsHint}
        error={errorAt(errors, 'judgementsPerComparison')}
        onChange={(changed) => onChange({ ...form, judgements: changed })}
      />
      <div>
        <Fold title={words.title} note={words.note(form.work.leaseMinutes, form.work.undoMinutes)}>
          <WorkFields form={form.work} errors={errors} onChange={(work) => onChange({ ...form, work })} />
        </Fold>
        <Fold title={training.title} note={isAsked ? training.note(comparisons, percent) : training.off}>
          <TrainingFields
            form={form.training}
            errors={errors}
            onChange={(changed) => onChange({ ...form, training: changed })}
          />
        </Fold>
      </div>
    </>
  );
}
