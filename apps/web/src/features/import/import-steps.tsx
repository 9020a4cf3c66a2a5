import { useMessages } from '../../messages/use-messages.ts';
import { Icon } from '../../ui/icon.tsx';

const steps = ['file', 'import', 'result'] as const;
export type ImportStep = (typeof steps)[number];

/** Where one is on the way from a file to its result. */
export function ImportSteps({ current }: { current: ImportStep }) {
  const { stepsName, steps: words } = useMessages('import');
  const at = steps.indexOf(current);
  return (
    <ol className="import-steps" aria-label={stepsName}>
      {steps.map((step, index) => (
        <li key={step} className={stepClass(index, at)} aria-current={index === at ? 'step' : undefined}>
          {index < at ? <Icon name="check" className="is-ok" /> : <span className="num">{index + 1}</span>}
          {words[step]}
        </li>
      ))}
    </ol>
  );
}

function stepClass(index: number, at: number): string {
  if (index === at) return 'is-now';
  return index < at ? 'is-done' : '';
}
