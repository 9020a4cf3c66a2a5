import type { Messages } from '../../messages/catalogues.ts';
import { taskOf, usualTask, type TaskForm } from '../../asking/task-form.ts';
import {
  bounds,
  lineProblem,
  numberProblem,
  problemsOf,
  proseProblem,
  taskProblems,
  type Problems,
} from '../../asking/task-problems.ts';
import {
  trainingOf,
  trainingProblems,
  usualTraining,
  usualWork,
  workOf,
  workProblems,
  type TrainingForm,
  type WorkForm,
} from '../../asking/work-form.ts';
import type { CreateProjectInput } from './new-project.generated.ts';

export interface NewProjectForm {
  readonly name: string;
  readonly task: TaskForm;
  /** Null while the field is empty. */
  readonly judgements: number | null;
  readonly work: WorkForm;
  readonly training: TrainingForm;
  /** Markdown. */
  readonly guidelines: string;
}

/** What the form says before anybody has touched it. */
export function blankProject({ scale, usualFlags }: Messages<'asking'>): NewProjectForm {
  return {
    name: '',
    task: usualTask(scale.labels.seven, usualFlags),
    judgements: 3,
    work: usualWork,
    training: usualTraining,
    guidelines: '',
  };
}

/** Everything that the API would refuse. */
export function projectProblems({
  name,
  task,
  judgements,
  work,
  training,
  guidelines,
}: NewProjectForm): Problems {
  const own = problemsOf([
    ['name', lineProblem(name, bounds.name)],
    ['judgementsPerComparison', numberProblem(judgements, bounds.judgements)],
    ['guidelines', proseProblem(guidelines, bounds.guidelines)],
  ]);
  return new Map([...own, ...taskProblems(task), ...workProblems(work), ...trainingProblems(training)]);
}

export function projectInput({
  name,
  task,
  judgements,
  work,
  training,
  guidelines,
}: NewProjectForm): CreateProjectInput {
  const { strengthLabels, aspects, flags, reasons, ...asked } = taskOf(task);
  return {
    ...asked,
    ...workOf(work),
    name: name.trim(),
    strengthLabels: [...strengthLabels],
    aspects: aspects.map((aspect) => ({ ...aspect, labels: [...aspect.labels] })),
    flags: [...flags],
    reasons: [...reasons],
    training: trainingOf(training),
    judgementsPerComparison: judgements,
    guidelines,
  };
}
