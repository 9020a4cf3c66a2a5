import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formText } from '../../ui/form-text.ts';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CreateSnapshotDocument } from './datasets.generated.ts';
import {
  defaultPercents,
  sharesOf,
  splitsProblem,
  type SplitPercents,
  type SplitsProblem,
} from './splits.ts';

type NewSnapshotDialogProps = {
  projectId: string;
  progress: { done: number; total: number; judgements: number };
  onMade: () => void;
  onClose: () => void;
};

const splitNames = ['train', 'validation', 'test'] as const;

export function NewSnapshotDialog({ projectId, progress, onMade, onClose }: NewSnapshotDialogProps) {
  const { create: title, form: words } = useMessages('datasets');
  const { ui } = useMessages('shell');
  const [, navigate] = useLocation();
  const [percents, setPercents] = useState<SplitPercents>(defaultPercents);
  const [{ fetching, error }, create] = useMutation(CreateSnapshotDocument);
  const problem = problemWords(splitsProblem(percents), words);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (problem !== undefined) return;
    const form = new FormData(event.currentTarget);
    const { data } = await create({
      projectId,
      input: {
        name: formText(form, 'name').trim() || null,
        splits: sharesOf(percents),
        minJudgements: Number(formText(form, 'minJudgements')),
      },
    });
    if (!data) return;
    onMade();
    onClose();
    navigate(`/p/${projectId}/datasets/${data.createSnapshot.version}`);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="dialog-prose num">{words.asItIs(progress.judgements, progress.done, progress.total)}</p>
        <TextField label={words.name} name="name" maxLength={200} autoComplete="off" hint={words.nameHint} />
        <fieldset>
          <legend className="field-label">{words.splits}</legend>
          <div className="split-fields">
            {splitNames.map((name) => (
              <TextField
                key={name}
                label={name}
                type="number"
                inputMode="decimal"
                min={0}
                max={100}
                step="any"
                required
                value={Number.isNaN(percents[name]) ? '' : percents[name]}
                onChange={({ target }) =>
                  setPercents((current) => ({ ...current, [name]: target.valueAsNumber }))
                }
              />
            ))}
          </div>
          <p className="field-hint">{words.splitsHint}</p>
          {problem !== undefined && (
            <p className="field-error" role="alert">
              {problem}
            </p>
          )}
        </fieldset>
        <TextField
          label={words.least}
          name="minJudgements"
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={1}
          defaultValue={0}
          required
          hint={words.leastHint}
        />
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
        <footer className="dialog-foot">
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="primary" busy={fetching} unavailable={problem}>
            {words.act}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function problemWords(
  problem: SplitsProblem | undefined,
  words: Messages<'datasets'>['form'],
): string | undefined {
  if (problem === undefined) return undefined;
  return problem.kind === 'negative' ? words.negative : words.sum(problem.percent);
}
