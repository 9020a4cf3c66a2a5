import './new-project.css';
import { useId } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { GuidelinesField } from '../../asking/guidelines-field.tsx';
import { errorAt } from '../../asking/field-errors.ts';
import { TaskBesidePreview, type TaskPreview } from '../../asking/task-beside-preview.tsx';
import { TaskFields } from '../../asking/task-fields.tsx';
import { useFormErrors } from '../../asking/use-form-errors.ts';
import { useKeptForm } from '../../asking/use-kept-form.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { blankProject, projectInput, projectProblems } from './new-project-form.ts';
import { CreateProjectDocument } from './new-project.generated.ts';
import { PolicyFields } from './policy-fields.tsx';

/** The form of a new project: what to ask, with a preview to try, of how many people, by which guidelines. */
export function NewProjectPage({ preview }: { preview: TaskPreview }) {
  const [, navigate] = useLocation();
  const words = useMessages('newProject');
  const asking = useMessages('asking');
  const { ui } = useMessages('shell');
  const formId = useId();
  const { form, edit, drop } = useKeptForm('new project', blankProject(asking), projectInput);
  const [{ fetching, error }, createProject] = useMutation(CreateProjectDocument);
  const { root, errors, summary, attempt, showRefusal } = useFormErrors(
    projectProblems(form),
    error && apiErrorOf(error),
  );
  const submit = async () => {
    if (!attempt()) return;
    const { data: made } = await createProject({ input: projectInput(form) });
    if (!made) return showRefusal();
    drop();
    navigate(`/p/${made.createProject.id}`);
  };
  return (
    <Page title={words.title} startsWithForm>
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <div ref={root}>
        <TaskBesidePreview form={form.task} preview={preview}>
          <form id={formId} noValidate className="task-form-fields" action={() => void submit()}>
            <TextField
              label={words.name}
              value={form.name}
              autoComplete="off"
              error={errorAt(errors, 'name')}
              onChange={(event) => edit({ ...form, name: event.target.value })}
            />
            <TaskFields form={form.task} errors={errors} onChange={(task) => edit({ ...form, task })} />
            <PolicyFields form={form} errors={errors} onChange={edit} />
          </form>
        </TaskBesidePreview>
        <div className="new-project-guidelines">
          <GuidelinesField
            value={form.guidelines}
            error={errorAt(errors, 'guidelines')}
            onChange={(guidelines) => edit({ ...form, guidelines })}
          />
        </div>
      </div>
      {summary !== undefined && <Strip tone="bad">{summary}</Strip>}
      <div className="row new-project-acts">
        <Button type="submit" form={formId} variant="primary" busy={fetching}>
          {words.act}
        </Button>
        <ButtonLink to="/" variant="bare">
          {ui.cancel}
        </ButtonLink>
      </div>
    </Page>
  );
}
