import './new-project.css';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { formText } from '../../ui/form-text.ts';
import { Page } from '../../ui/page.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { AskFields } from './ask-fields.tsx';
import { isComplete, usualAsk, type Ask } from './ask.ts';
import { CreateProjectDocument } from './new-project.generated.ts';

/** The form of a new project: what to ask, of how many people, by which guidelines. */
export function NewProjectPage() {
  const [, navigate] = useLocation();
  const words = useMessages('newProject');
  const { ui } = useMessages('shell');
  const [ask, setAsk] = useState<Ask>(() => usualAsk(words.ask.defaultStrengths));
  const [{ fetching, error }, createProject] = useMutation(CreateProjectDocument);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isComplete(ask)) return;
    const data = new FormData(event.currentTarget);
    const { data: made } = await createProject({
      input: {
        ...ask,
        name: formText(data, 'name').trim(),
        guidelines: formText(data, 'guidelines'),
        judgementsPerComparison: Number(formText(data, 'judgements')),
        leaseSeconds: Math.round(Number(formText(data, 'leaseMinutes')) * 60),
      },
    });
    if (made) navigate(`/p/${made.createProject.id}`);
  };
  return (
    <Page title={words.title} startsWithForm>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <form className="new-project" onSubmit={(event) => void submit(event)}>
        <TextField label={words.name} name="name" required maxLength={200} autoComplete="off" />
        <AskFields ask={ask} onChange={setAsk} />
        <PolicyFields />
        <TextArea label={words.guidelines} name="guidelines" rows={8} hint={words.guidelinesHint} />
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
        <div className="row">
          <Button type="submit" variant="primary" busy={fetching}>
            {words.act}
          </Button>
          <ButtonLink to="/" variant="bare">
            {ui.cancel}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}

function PolicyFields() {
  const words = useMessages('newProject');
  return (
    <div className="new-project-pair">
      <TextField
        label={words.judgements}
        name="judgements"
        type="number"
        inputMode="numeric"
        min={1}
        max={100}
        step={1}
        defaultValue={3}
        required
        hint={words.judgementsHint}
      />
      <TextField
        label={words.leaseMinutes}
        name="leaseMinutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={1440}
        step={1}
        defaultValue={30}
        required
        hint={words.leaseMinutesHint}
      />
    </div>
  );
}
