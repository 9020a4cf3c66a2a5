import './dialogs.css';
import { ReadingText } from '../../../reading/reading-text.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';

/** The project's guidelines, as the lead wrote them. */
export function GuidelinesDialog({ task, onClose }: { task: LabellingTask; onClose: () => void }) {
  return (
    <Dialog title="Guidelines" onClose={onClose}>
      <div className="guidelines">
        <p className="note">Version {task.guidelinesVersion}</p>
        {task.guidelines.trim() === '' ? (
          <p className="dialog-prose">
            This project has no written guidelines. Ask its lead what to go by where you are in doubt.
          </p>
        ) : (
          <ReadingText text={task.guidelines} keepBreaks={false} />
        )}
      </div>
    </Dialog>
  );
}
