import './dialogs.css';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { GuidelinesReader } from '../guidelines/guidelines-reader.tsx';
import type { ItemDialogProps } from './item-dialog.tsx';

/** The project's guidelines, as the lead wrote them; where they changed, with the word that they were read. */
export function GuidelinesDialog({ item: { task, toLead }, onClose }: ItemDialogProps) {
  const { guidelines: words } = useMessages('labellingDialogs');
  const isChanged = toLead?.guidance === 'changed';
  const acknowledge = () => {
    toLead?.acknowledge();
    onClose();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      {task.guidelines.trim() === '' ? (
        <p className="dialog-prose">{words.none}</p>
      ) : (
        <GuidelinesReader
          task={task}
          known={toLead?.acknowledged ?? task.myGuidelinesVersion}
          startsWithChanges={isChanged}
        />
      )}
      {isChanged && (
        <div className="dialog-foot">
          <Button variant="primary" onClick={acknowledge}>
            {words.acknowledge}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
