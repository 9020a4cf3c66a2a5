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

const allShapes: readonly TaskShape[] = ['PAIR', 'RANKING', 'BEST'];

type WholeTaskProps = TaskFieldsProps & {
  /** There are judgements: only what stands beside the task itself may change. */
  isFixed?: boolean;
  /** The shapes to choose from; all of them where there is no project yet. */
  shapes?: readonly TaskShape[];
};

/** What is asked: the overall judgement first, what stands beside it in parts that open. */
export function TaskFields({ isFixed = false, shapes = allShapes, ...props }: WholeTaskProps) {
  const words = useMessages('asking');
  return (
    <>
      {isFixed ? <Strip tone="info">{words.locked}</Strip> : <OverallFields {...props} shapes={shapes} />}
      <div>
        {!isFixed && <AspectFields {...props} />}
        <WhyFields {...props} />
        <BesideFields {...props} />
      </div>
    </>
  );
}

function OverallFields({ shapes, ...props }: TaskFieldsProps & { shapes: readonly TaskShape[] }) {
  const { form, onChange } = props;
  const { shape: words, scale, aspects } = useMessages('asking');
  const usual = { strengthLabels: scale.labels.seven, ratingLabels: aspects.ratingLabels };
  return (
    <>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {words.label}
        </span>
        {shapes.length > 1 && (
          <Segmented
            label={words.label}
            value={form.shape}
            options={shapes.map((value) => ({ value, label: words.names[value] }))}
            onChange={(shape) => onChange(withShape(form, shape, usual))}
          />
        )}
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
