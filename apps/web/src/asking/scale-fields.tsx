import { useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { LinesField } from '../ui/lines-field.tsx';
import { Select } from '../ui/select.tsx';
import { errorAt } from './field-errors.ts';
import { presetOf, withPreset, type ScalePreset } from './scale-presets.ts';
import type { TaskFieldsProps } from './task-fields-props.ts';

const presets: readonly ScalePreset[] = ['better', 'seven', 'four', 'own'];

/** How much better: a scale that others use, or own words. */
export function ScaleFields({ form, errors, onChange }: TaskFieldsProps) {
  const { scale: words } = useMessages('asking');
  // Own words are chosen before the first of them is typed.
  const [isOwn, setOwn] = useState(false);
  const preset = isOwn ? 'own' : presetOf(form, words.labels);
  const choose = (value: string) => {
    const chosen = presets.find((each) => each === value) ?? 'own';
    setOwn(chosen === 'own');
    onChange(withPreset(form, chosen, words.labels));
  };
  return (
    <>
      <Select label={words.preset} value={preset} onChange={(event) => choose(event.target.value)}>
        {presets.map((each) => (
          <option key={each} value={each}>
            {words.presets[each]}
          </option>
        ))}
      </Select>
      {preset !== 'better' && (
        <LinesField
          label={words.own}
          value={form.strengthLabels}
          rows={4}
          hint={words.ownHint}
          error={errorAt(errors, 'strengthLabels')}
          onChange={(strengthLabels) => {
            setOwn(true);
            onChange({ ...form, strengthLabels });
          }}
        />
      )}
    </>
  );
}
