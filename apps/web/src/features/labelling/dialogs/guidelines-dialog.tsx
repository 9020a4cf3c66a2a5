import './dialogs.css';
import { useMessages } from '../../../messages/use-messages.ts';
import { ReadingText } from '../../../reading/reading-text.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { ItemDialogProps } from './item-dialog.tsx';

/** The project's guidelines, as the lead wrote them. */
export function GuidelinesDialog({ item: { task }, onClose }: ItemDialogProps) {
  const { guidelines: words } = useMessages('labellingDialogs');
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="guidelines">
        <p className="note">{words.version(task.guidelinesVersion)}</p>
        {task.guidelines.trim() === '' ? (
          <p className="dialog-prose">{words.none}</p>
        ) : (
          <ReadingText text={task.guidelines} keepBreaks={false} />
        )}
      </div>
    </Dialog>
  );
}
