import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { formatCount } from '../../format/count.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formText } from '../../ui/form-text.ts';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CreateSnapshotDocument } from './datasets.generated.ts';
import { defaultPercents, sharesOf, splitsProblem, type SplitPercents } from './splits.ts';

type NewSnapshotDialogProps = {
  projectId: string;
  progress: { done: number; total: number; judgements: number };
  onMade: () => void;
  onClose: () => void;
};

const splitNames = ['train', 'validation', 'test'] as const;

export function NewSnapshotDialog({ projectId, progress, onMade, onClose }: NewSnapshotDialogProps) {
  const [, navigate] = useLocation();
  const [percents, setPercents] = useState<SplitPercents>(defaultPercents);
  const [{ fetching, error }, create] = useMutation(CreateSnapshotDocument);
  const problem = splitsProblem(percents);
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
    <Dialog title="New snapshot" onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="dialog-prose num">
          As it is now: {formatCount(progress.judgements)} judgements, {formatCount(progress.done)} of{' '}
          {formatCount(progress.total)} comparisons done. The work goes on meanwhile.
        </p>
        <TextField label="Name" name="name" maxLength={200} autoComplete="off" hint="May be empty." />
        <fieldset>
          <legend className="field-label">Splits, in percent</legend>
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
          <p className="field-hint">By hash of the prompt: no prompt is on two sides.</p>
          {problem !== undefined && (
            <p className="field-error" role="alert">
              {problem}
            </p>
          )}
        </fieldset>
        <TextField
          label="Judgements at least"
          name="minJudgements"
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={1}
          defaultValue={0}
          required
          hint="Comparisons with fewer are left out of it; 0 keeps the unjudged ones too."
        />
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
        <footer className="dialog-foot">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={fetching} unavailable={problem}>
            Make the snapshot
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
