import './new-project.css';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { formText } from '../../ui/form-text.ts';
import { Page } from '../../ui/page.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { AskFields } from './ask-fields.tsx';
import { defaultAsk, isComplete, type Ask } from './ask.ts';
import { CreateProjectDocument } from './new-project.generated.ts';

/** The form of a new project: what to ask, of how many people, by which guidelines. */
export function NewProjectPage() {
  const [, navigate] = useLocation();
  const [ask, setAsk] = useState<Ask>(defaultAsk);
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
    <Page title="New project" startsWithForm>
      <div className="page-head">
        <h1>New project</h1>
      </div>
      <form className="new-project" onSubmit={(event) => void submit(event)}>
        <TextField label="Name" name="name" required maxLength={200} autoComplete="off" />
        <AskFields ask={ask} onChange={setAsk} />
        <PolicyFields />
        <TextArea
          label="Guidelines"
          name="guidelines"
          rows={8}
          hint="Markdown. What makes an answer better here, with an example or two; annotators open it with T."
        />
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
        <div className="row">
          <Button type="submit" variant="primary" busy={fetching}>
            Make the project
          </Button>
          <ButtonLink to="/" variant="bare">
            Cancel
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}

function PolicyFields() {
  return (
    <div className="new-project-pair">
      <TextField
        label="Judgements per comparison"
        name="judgements"
        type="number"
        inputMode="numeric"
        min={1}
        max={100}
        step={1}
        defaultValue={3}
        required
        hint="By as many different people. Agreement needs two or more."
      />
      <TextField
        label="Time for one, in minutes"
        name="leaseMinutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={1440}
        step={1}
        defaultValue={30}
        required
        hint="After it the comparison goes to someone else; what was typed is kept."
      />
    </div>
  );
}
