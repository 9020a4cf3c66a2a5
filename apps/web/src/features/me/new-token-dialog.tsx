import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { CopyLine } from '../../ui/copy-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formText } from '../../ui/form-text.ts';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { scopes, type Scope } from './scopes.ts';
import { CreateTokenDocument } from './tokens.generated.ts';

type NewTokenDialogProps = { onMade: () => void; onClose: () => void };

/** Makes a token and shows it, this once. */
export function NewTokenDialog({ onMade, onClose }: NewTokenDialogProps) {
  const [{ data, fetching, error }, create] = useMutation(CreateTokenDocument);
  const [chosen, setChosen] = useState<readonly Scope[]>(['read']);
  const { form: words, create: title } = useMessages('me');
  const { ui } = useMessages('shell');
  if (data !== undefined) return <MadeToken token={data.createToken.token} onClose={onClose} />;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen.length === 0) return;
    const name = formText(new FormData(event.currentTarget), 'name').trim();
    const result = await create({ name, scopes: [...chosen] });
    if (result.data) onMade();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={words.name}
          name="name"
          required
          maxLength={100}
          autoComplete="off"
          hint={words.nameHint}
        />
        <fieldset>
          <legend className="field-label">{words.may}</legend>
          {scopes.map((scope) => (
            <Checkbox
              key={scope}
              checked={chosen.includes(scope)}
              onChange={({ target }) => setChosen((current) => withScope(current, scope, target.checked))}
            >
              <span className="mono">{scope}</span> <span className="quiet">{words.scopes[scope]}</span>
            </Checkbox>
          ))}
          <p className="field-hint">{words.notMore}</p>
        </fieldset>
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
        <footer className="dialog-foot">
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            type="submit"
            variant="primary"
            busy={fetching}
            unavailable={chosen.length === 0 ? words.chooseFirst : undefined}
          >
            {words.act}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

function withScope(current: readonly Scope[], changed: Scope, isChosen: boolean): Scope[] {
  return scopes.filter((scope) => (scope === changed ? isChosen : current.includes(scope)));
}

function MadeToken({ token, onClose }: { token: string; onClose: () => void }) {
  const { made: words } = useMessages('me');
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="stack">
        <p className="dialog-prose">{words.text}</p>
        <CopyLine text={token} label={words.token} />
        <footer className="dialog-foot">
          <Button variant="primary" onClick={onClose}>
            {words.done}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
