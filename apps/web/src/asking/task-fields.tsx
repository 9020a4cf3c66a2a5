import './task-fields.css';
import { useMessages } from '../messages/use-messages.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Strip } from '../ui/strip.tsx';
import { AspectFields } from './aspect-fields.tsx';
import { BesideFields } from './beside-fields.tsx';
import { ScaleFields } from './scale-fields.tsx';
import type { TaskFieldsProps } from './task-fields-props.ts';
import { withShape, type TaskShape } from './task-form.ts';
import { WhyFields } from './why-fields.tsx';

const shapes: readonly TaskShape[] = ['PAIR', 'RANKING', 'BEST'];

/** What is asked: the overall judgement first, what stands beside it in parts that open. */
export function TaskFields({ isFixed = false, ...props }: TaskFieldsProps & { isFixed?: boolean }) {
  const words = useMessages('asking');
  return (
    <>
      {isFixed ? <Strip tone="info">{words.locked}</Strip> : <OverallFields {...props} />}
      <div>
        {!isFixed && <AspectFields {...props} />}
        <WhyFields {...props} />
        <BesideFields {...props} />
      </div>
    </>
  );
}

function OverallFields(props: TaskFieldsProps) {
  const { form, onChange } = props;
  const { shape: words, scale, aspects } = useMessages('asking');
  const usual = { strengthLabels: scale.labels.seven, ratingLabels: aspects.ratingLabels };
  return (
    <>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {words.label}
        </span>
        <Segmented
          label={words.label}
          value={form.shape}
          options={shapes.map((value) => ({ value, label: words.names[value] }))}
          onChange={(shape) => onChange(withShape(form, shape, usual))}
        />
        <p className="field-hint">{words.hints[form.shape]}</p>
      </div>
      {form.shape === 'PAIR' && <ScaleFields {...props} />}
      <Checkbox
        checked={form.allowTies}
        onChange={(event) => onChange({ ...form, allowTies: event.target.checked })}
      >
        {scale.ties}
      </Checkbox>
    </>
  );
}
