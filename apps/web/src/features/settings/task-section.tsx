import { useMemo } from 'react';
import { formOf, taskOf, type TaskForm } from '../../asking/task-form.ts';
import { TaskBesidePreview, type TaskPreview } from '../../asking/task-beside-preview.tsx';
import { TaskFields } from '../../asking/task-fields.tsx';
import { taskProblems } from '../../asking/task-problems.ts';
import { SaveBar } from './save-bar.tsx';
import type { UpdateProjectInput } from './settings.generated.ts';
import type { SectionProps } from './settings-page.tsx';
import { useSection } from './use-section.ts';

/** What may change while there are judgements, and with it all else while there are none. */
function inputOf(form: TaskForm, isFixed: boolean): UpdateProjectInput {
  const { kind: _, rankingMode, allowTies, strengthLabels, aspects, ...others } = taskOf(form);
  const beside = { ...others, flags: [...others.flags], reasons: [...others.reasons] };
  if (isFixed) return beside;
  return {
    ...beside,
    rankingMode,
    allowTies,
    strengthLabels: [...strengthLabels],
    aspects: aspects.map((aspect) => ({ ...aspect, labels: [...aspect.labels] })),
  };
}

/** A project of pairs stays one: its comparisons have two responses. */
const ofPairs = ['PAIR'] as const;
const ofSeveral = ['RANKING', 'BEST'] as const;

/** What is asked, beside the dock as annotators meet it. */
export function TaskSection({ project, onSaved, preview }: SectionProps & { preview: TaskPreview }) {
  const { isTaskFixed } = project;
  const section = useSection({
    projectId: project.id,
    name: 'task',
    saved: useMemo(() => formOf(project), [project]),
    inputOf: (form: TaskForm) => inputOf(form, isTaskFixed),
    problemsOf: taskProblems,
    onSaved,
  });
  const { kept, formId, root, errors, save } = section;
  return (
    <div ref={root}>
      <TaskBesidePreview form={kept.form} preview={preview}>
        <form id={formId} noValidate className="task-form-fields" action={() => void save()}>
          <TaskFields
            form={kept.form}
            errors={errors}
            isFixed={isTaskFixed}
            shapes={project.kind === 'PAIRWISE' ? ofPairs : ofSeveral}
            onChange={kept.edit}
          />
          <SaveBar section={section} />
        </form>
      </TaskBesidePreview>
    </div>
  );
}
