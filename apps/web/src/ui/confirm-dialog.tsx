import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

type ConfirmDialogProps = {
  title: string;
  /** The verb on the button: what will be done, never "OK". */
  act: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** Whom it touches, with the number. */
  children: ReactNode;
};

/** Asks before something that touches other people; everything else is undone instead of confirmed. */
export function ConfirmDialog({ title, act, busy, onConfirm, onClose, children }: ConfirmDialogProps) {
  const { ui } = useMessages('shell');
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog-prose">{children}</div>
      <footer className="dialog-foot">
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button variant="primary" busy={busy} onClick={onConfirm}>
          {act}
        </Button>
      </footer>
    </Dialog>
  );
}
