import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { AspectField } from './aspect-field.tsx';
import { aspectForm, moved, type AspectForm } from './task-form.ts';
import type { TaskFieldsProps } from './task-fields-props.ts';
import { bounds } from './task-problems.ts';

/** The sides of quality that are asked beside the overall judgement, in their order. */
export function AspectFields(props: TaskFieldsProps) {
  const { form, errors, onChange } = props;
  const { aspects: words } = useMessages('asking');
  const { aspects } = form;
  const setAspects = (next: readonly AspectForm[]) => onChange({ ...form, aspects: next });
  const note =
    aspects.length === 0 ? words.none : aspects.map(({ name }, at) => words.one(at + 1, name)).join(' · ');
  return (
    <Fold title={words.title} note={note}>
      <p className="note">{words.note}</p>
      {aspects.length > 0 && (
        <ol className="aspects">
          {aspects.map((aspect, index) => (
            <AspectField
              key={aspect.key}
              aspect={aspect}
              index={index}
              isPair={form.shape === 'PAIR'}
              isLast={index === aspects.length - 1}
              errors={errors}
              onChange={(changed) => setAspects(aspects.with(index, changed))}
              onMove={(step) => setAspects(moved(aspects, index, step))}
              onRemove={() => setAspects(aspects.toSpliced(index, 1))}
            />
          ))}
        </ol>
      )}
      <AddAspects {...props} />
    </Fold>
  );
}

function AddAspects({ form, onChange }: TaskFieldsProps) {
  const { aspects: words } = useMessages('asking');
  const { aspects } = form;
  const taken = new Set(aspects.map(({ name }) => name));
  const left = words.presets.filter(({ name }) => !taken.has(name));
  const room = bounds.aspects - aspects.length;
  const unavailable = room === 0 ? words.full(bounds.aspects) : undefined;
  const add = (added: readonly { name: string; description: string | null; labels: readonly string[] }[]) => {
    const whole = added.map((each) => aspectForm({ ...each, kind: 'RATING', isRequired: true }));
    onChange({ ...form, aspects: [...aspects, ...whole].slice(0, bounds.aspects) });
  };
  return (
    <fieldset className="row" aria-label={words.add}>
      <span className="soft">{words.add}</span>
      {left.map((preset) => (
        <Button key={preset.name} unavailable={unavailable} onClick={() => add([preset])}>
          {preset.name}
        </Button>
      ))}
      {left.length === words.presets.length && (
        <Button
          unavailable={room < left.length ? words.full(bounds.aspects) : undefined}
          onClick={() => add(left)}
        >
          {words.all}
        </Button>
      )}
      <Button
        unavailable={unavailable}
        onClick={() => add([{ name: '', description: null, labels: words.ratingLabels }])}
      >
        {words.own}
      </Button>
    </fieldset>
  );
}
