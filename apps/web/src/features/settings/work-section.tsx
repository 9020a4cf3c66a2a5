import { useMemo } from 'react';
import { errorAt } from '../../asking/field-errors.ts';
import { bounds, lineProblem, problemsOf } from '../../asking/task-problems.ts';
import { WorkFields } from '../../asking/work-fields.tsx';
import { workFormOf, workOf, workProblems, type WorkForm } from '../../asking/work-form.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { TextField } from '../../ui/text-field.tsx';
import { SaveBar } from './save-bar.tsx';
import type { SectionProps } from './settings-page.tsx';
import { useSection } from './use-section.ts';

interface NamedWorkForm extends WorkForm {
  readonly name: string;
}

const inputOf = (form: NamedWorkForm) => ({ ...workOf(form), name: form.name.trim() });

const problems = (form: NamedWorkForm) =>
  new Map([...problemsOf([['name', lineProblem(form.name, bounds.name)]]), ...workProblems(form)]);

/** What the project is called, and how long things may take. */
export function WorkSection({ project, onSaved }: SectionProps) {
  const words = useMessages('settings');
  const section = useSection<NamedWorkForm>({
    projectId: project.id,
    name: 'work',
    saved: useMemo(() => ({ name: project.name, ...workFormOf(project) }), [project]),
    inputOf,
    problemsOf: problems,
    onSaved,
  });
  const { kept, formId, root, errors, save } = section;
  const { form, edit } = kept;
  return (
    <div ref={root}>
      <form id={formId} noValidate className="form-column" action={() => void save()}>
        <TextField
          label={words.name}
          value={form.name}
          autoComplete="off"
          error={errorAt(errors, 'name')}
          onChange={(event) => edit({ ...form, name: event.target.value })}
        />
        <WorkFields form={form} errors={errors} onChange={(work) => edit({ ...form, ...work })} />
        <SaveBar section={section} />
      </form>
    </div>
  );
}
