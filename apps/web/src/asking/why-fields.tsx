import { useMessages } from '../messages/use-messages.ts';
import { Fold } from '../ui/fold.tsx';
import { LinesField } from '../ui/lines-field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { errorAt } from './field-errors.ts';
import { RuleField } from './rule-field.tsx';
import type { TaskFieldsProps } from './task-fields-props.ts';
import { bounds } from './task-problems.ts';

/** Why: in words, or chosen from reasons. */
export function WhyFields({ form, errors, onChange }: TaskFieldsProps) {
  const { why: words } = useMessages('asking');
  const chosen = form.reasons.length > 0 ? [words.chosen(form.reasons.length)] : [];
  return (
    <Fold title={words.title} note={[words.notes[form.rationale], ...chosen].join(' · ')}>
      <RuleField
        label={words.rule}
        names={words.rules}
        value={form.rationale}
        onChange={(rationale) => onChange({ ...form, rationale })}
      />
      {form.rationale !== 'OFF' && (
        <NumberField
          label={words.minLength}
          value={form.rationaleMinLength}
          bounds={bounds.minLength}
          hint={words.minLengthHint}
          error={errorAt(errors, 'rationaleMinLength')}
          onChange={(rationaleMinLength) => onChange({ ...form, rationaleMinLength })}
        />
      )}
      <LinesField
        label={words.reasons}
        value={form.reasons}
        rows={4}
        hint={words.reasonsHint}
        error={errorAt(errors, 'reasons')}
        onChange={(reasons) => onChange({ ...form, reasons })}
      />
    </Fold>
  );
}
