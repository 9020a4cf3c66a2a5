import { Suspense, type ComponentType, type ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { LoadingThread } from '../ui/thread.tsx';
import { shownTask, type AskedTask, type TaskForm } from './task-form.ts';
import { TaskSummary } from './task-summary.tsx';

/** The labelling page's dock over a small example, to try. */
export type TaskPreview = ComponentType<{ task: AskedTask }>;

type TaskBesidePreviewProps = { form: TaskForm; preview: TaskPreview; children: ReactNode };

/** A form about a task, and beside it what annotators will meet. */
export function TaskBesidePreview({ form, preview: Preview, children }: TaskBesidePreviewProps) {
  const { preview: words } = useMessages('asking');
  const task = shownTask(form);
  return (
    <div className="task-form">
      <div className="task-form-fields">{children}</div>
      <div className="task-form-preview">
        <section aria-label={words.title}>
          <h2>{words.title}</h2>
          <Suspense fallback={<LoadingThread />}>
            <Preview task={task} />
          </Suspense>
        </section>
        <TaskSummary task={task} />
      </div>
    </div>
  );
}
