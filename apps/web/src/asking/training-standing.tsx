import { useMessages } from '../messages/use-messages.ts';
import { Icon } from '../ui/icon.tsx';

/** How far somebody is with a project's training. */
export interface TrainingState {
  readonly attempt: number;
  readonly answered: number;
  readonly right: number;
  readonly of: number;
  readonly isPassed: boolean;
  readonly isFailed: boolean;
}

/** How far somebody is with their training, in words. */
export function TrainingStanding({ state }: { state: TrainingState }) {
  const { standing: words } = useMessages('asking');
  const { attempt, answered, right, of, isPassed, isFailed } = state;
  if (isPassed) {
    return (
      <span className="row nowrap">
        <Icon name="check" className="is-ok" />
        <span>{of === 0 ? words.nothing : words.passed(right, of)}</span>
      </span>
    );
  }
  if (isFailed) return <span className="is-warn">{words.failed(attempt, right, of)}</span>;
  if (answered === 0 && attempt <= 1) return <span className="quiet">{words.notBegun}</span>;
  return <span className="num">{words.under(attempt, answered, of)}</span>;
}
