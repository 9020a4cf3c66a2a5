import { useMessages } from '../messages/use-messages.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Fold } from '../ui/fold.tsx';
import { LinesField } from '../ui/lines-field.tsx';
import { errorAt } from './field-errors.ts';
import { RuleField } from './rule-field.tsx';
import type { TaskFieldsProps } from './task-fields-props.ts';

/** What may be said beside the judgement: flags, that all are bad, an ideal answer. */
export function BesideFields({ form, errors, onChange }: TaskFieldsProps) {
  const { beside: words } = useMessages('asking');
  const notes = [
    form.flags.length > 0 ? words.flagCount(form.flags.length) : '',
    form.allowAllBad ? words.allBadNote : '',
    form.idealAnswer === 'OFF' ? '' : words.idealNotes[form.idealAnswer],
  ].filter(Boolean);
  return (
    <Fold title={words.title} note={notes.length > 0 ? notes.join(' · ') : words.nothing}>
      <LinesField
        label={words.flags}
        value={form.flags}
        rows={4}
        hint={words.flagsHint}
        error={errorAt(errors, 'flags')}
        onChange={(flags) => onChange({ ...form, flags })}
      />
      <Checkbox
        checked={form.allowAllBad}
        onChange={(event) => onChange({ ...form, allowAllBad: event.target.checked })}
      >
        {words.allBad}
      </Checkbox>
      <RuleField
        label={words.ideal}
        names={words.ideals}
        value={form.idealAnswer}
        hint={words.idealHint}
        onChange={(idealAnswer) => onChange({ ...form, idealAnswer })}
      />
    </Fold>
  );
}
