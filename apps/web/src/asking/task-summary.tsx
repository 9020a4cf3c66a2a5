import { useMessages } from '../messages/use-messages.ts';
import type { AskedTask } from './task-form.ts';

/** What is asked, in words. */
export function TaskSummary({ task }: { task: AskedTask }) {
  const { summary, preview } = useMessages('asking');
  return (
    <section aria-label={preview.summary}>
      <h2>{preview.summary}</h2>
      <ul className="task-summary">
        {summary(task).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
