import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinesField } from '../ui/lines-field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextField } from '../ui/text-field.tsx';
import { errorAt, type FieldErrors } from './field-errors.ts';
import type { AspectForm, AspectKind } from './task-form.ts';

const kinds: readonly AspectKind[] = ['PREFERENCE', 'RATING'];

type AspectFieldProps = {
  aspect: AspectForm;
  index: number;
  isPair: boolean;
  isLast: boolean;
  errors: FieldErrors;
  onChange: (aspect: AspectForm) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
};

/** One aspect: its name and place, how it is asked, what to go by. */
export function AspectField(props: AspectFieldProps) {
  const { aspect, index, isPair, errors, onChange } = props;
  const { aspects: words } = useMessages('asking');
  const field = `aspects[${index}]`;
  const name = words.one(index + 1, aspect.name);
  const asKind = (kind: AspectKind) =>
    onChange({ ...aspect, kind, labels: aspect.labels.length === 0 ? words.ratingLabels : aspect.labels });
  return (
    <li className="aspect">
      <fieldset>
        <legend className="visually-hidden">{name}</legend>
        <div className="aspect-head">
          <TextField
            label={words.name}
            value={aspect.name}
            autoComplete="off"
            error={errorAt(errors, `${field}.name`)}
            onChange={(event) => onChange({ ...aspect, name: event.target.value })}
          />
          <AspectActs {...props} name={name} />
        </div>
        {isPair && (
          <Segmented
            label={words.kind}
            value={aspect.kind}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={asKind}
          />
        )}
        <AspectDetails {...props} />
      </fieldset>
    </li>
  );
}

/** The scale and what to go by, folded: an aspect of the presets wants no more. */
function AspectDetails({ aspect, index, errors, onChange }: AspectFieldProps) {
  const { aspects: words } = useMessages('asking');
  const field = `aspects[${index}]`;
  const isRating = aspect.kind === 'RATING';
  const ends = isRating ? words.ends(aspect.labels[0] ?? '', aspect.labels.at(-1) ?? '') : '';
  return (
    <Fold
      title={isRating ? words.scaleAndGuide : words.description}
      note={[ends, aspect.isRequired ? '' : words.optional].filter(Boolean).join(' · ')}
    >
      {isRating && (
        <LinesField
          label={words.labels}
          value={aspect.labels}
          rows={Math.max(3, aspect.labels.length)}
          hint={words.labelsHint}
          error={errorAt(errors, `${field}.labels`)}
          onChange={(labels) => onChange({ ...aspect, labels })}
        />
      )}
      <TextField
        label={words.description}
        value={aspect.description}
        autoComplete="off"
        error={errorAt(errors, `${field}.description`)}
        onChange={(event) => onChange({ ...aspect, description: event.target.value })}
      />
      <Checkbox
        checked={aspect.isRequired}
        onChange={(event) => onChange({ ...aspect, isRequired: event.target.checked })}
      >
        {words.required}
      </Checkbox>
    </Fold>
  );
}

function AspectActs({ index, isLast, name, onMove, onRemove }: AspectFieldProps & { name: string }) {
  const { aspects: words } = useMessages('asking');
  return (
    <div className="aspect-acts">
      {index > 0 && (
        <Button variant="bare" aria-label={words.up(name)} onClick={() => onMove(-1)}>
          <Icon name="chevron" className="is-up" />
        </Button>
      )}
      {!isLast && (
        <Button variant="bare" aria-label={words.down(name)} onClick={() => onMove(1)}>
          <Icon name="chevron" />
        </Button>
      )}
      <Button variant="bare" aria-label={words.remove(name)} onClick={onRemove}>
        {words.removeShort}
      </Button>
    </div>
  );
}
