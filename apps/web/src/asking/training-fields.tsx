import { useMessages } from '../messages/use-messages.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { errorAt, type FieldErrors } from './field-errors.ts';
import { bounds } from './task-problems.ts';
import type { TrainingForm } from './work-form.ts';

type TrainingFieldsProps = {
  form: TrainingForm;
  errors: FieldErrors;
  onChange: (form: TrainingForm) => void;
};

/** Whether people practise before they work, on how many, and when they have passed. */
export function TrainingFields({ form, errors, onChange }: TrainingFieldsProps) {
  const { training: words } = useMessages('asking');
  return (
    <>
      <Checkbox
        checked={form.isAsked}
        onChange={(event) => onChange({ ...form, isAsked: event.target.checked })}
      >
        {words.ask}
      </Checkbox>
      {form.isAsked && (
        <>
          <NumberField
            label={words.comparisons}
            value={form.comparisons}
            bounds={bounds.trainingComparisons}
            hint={words.comparisonsHint}
            error={errorAt(errors, 'training.comparisons')}
            onChange={(comparisons) => onChange({ ...form, comparisons })}
          />
          <NumberField
            label={words.percent}
            value={form.percent}
            bounds={bounds.trainingPercent}
            error={errorAt(errors, 'training.threshold')}
            onChange={(percent) => onChange({ ...form, percent })}
          />
        </>
      )}
    </>
  );
}
