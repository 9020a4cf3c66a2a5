import { useMessages } from '../messages/use-messages.ts';
import { NumberField } from '../ui/number-field.tsx';
import { errorAt, type FieldErrors } from './field-errors.ts';
import { bounds } from './task-problems.ts';
import type { WorkForm } from './work-form.ts';

type WorkFieldsProps = { form: WorkForm; errors: FieldErrors; onChange: (form: WorkForm) => void };

/** How long one comparison may take, and how long a judgement may be changed. */
export function WorkFields({ form, errors, onChange }: WorkFieldsProps) {
  const { work: words } = useMessages('asking');
  return (
    <>
      <NumberField
        label={words.leaseMinutes}
        value={form.leaseMinutes}
        bounds={bounds.leaseMinutes}
        hint={words.leaseMinutesHint}
        error={errorAt(errors, 'leaseSeconds')}
        onChange={(leaseMinutes) => onChange({ ...form, leaseMinutes })}
      />
      <NumberField
        label={words.undoMinutes}
        value={form.undoMinutes}
        bounds={bounds.undoMinutes}
        hint={words.undoMinutesHint}
        error={errorAt(errors, 'undoSeconds')}
        onChange={(undoMinutes) => onChange({ ...form, undoMinutes })}
      />
    </>
  );
}
