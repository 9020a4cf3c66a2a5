import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CopyLine } from '../../ui/copy-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formText } from '../../ui/form-text.ts';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { scopes } from './scopes.ts';
import { CreateTokenDocument } from './tokens.generated.ts';

type NewTokenDialogProps = { onMade: () => void; onClose: () => void };

/** Makes a token and shows it, this once. */
export function NewTokenDialog({ onMade, onClose }: NewTokenDialogProps) {
  const [{ data, fetching, error }, create] = useMutation(CreateTokenDocument);
  const [chosen, setChosen] = useState<readonly string[]>(['read']);
  if (data !== undefined) return <MadeToken token={data.createToken.token} onClose={onClose} />;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen.length === 0) return;
    const name = formText(new FormData(event.currentTarget), 'name').trim();
    const result = await create({ name, scopes: [...chosen] });
    if (result.data) onMade();
  };
  return (
    <Dialog title="New token" onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label="Name"
          name="name"
          required
          maxLength={100}
          autoComplete="off"
          hint="What will use it."
        />
        <fieldset>
          <legend className="field-label">It may</legend>
          {scopes.map((scope) => (
            <Checkbox
              key={scope.name}
              checked={chosen.includes(scope.name)}
              onChange={({ target }) =>
                setChosen((current) => withScope(current, scope.name, target.checked))
              }
            >
              <span className="mono">{scope.name}</span> <span className="quiet">{scope.meaning}</span>
            </Checkbox>
          ))}
          <p className="field-hint">Never more than you may do yourself.</p>
        </fieldset>
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
        <footer className="dialog-foot">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="primary"
            busy={fetching}
            unavailable={chosen.length === 0 ? 'Choose what it may do first.' : undefined}
          >
            Make the token
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function withScope(current: readonly string[], name: string, isChosen: boolean): string[] {
  return scopes
    .map((scope) => scope.name)
    .filter((scope) => (scope === name ? isChosen : current.includes(scope)));
}

function MadeToken({ token, onClose }: { token: string; onClose: () => void }) {
  return (
    <Dialog title="Copy the token now" onClose={onClose}>
      <div className="stack">
        <p className="dialog-prose">
          It is shown this once; only a trace of it is kept here, enough to know it again.
        </p>
        <CopyLine text={token} label="the token" />
        <footer className="dialog-foot">
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
