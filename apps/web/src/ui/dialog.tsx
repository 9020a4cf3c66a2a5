import './dialog.css';
import { useId, type ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useModal } from './use-modal.ts';

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/** The platform's modal dialog, open as long as it is mounted: Esc, the scrim and "Close" call `onClose`. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useModal(onClose);
  const titleId = useId();
  const { ui: words } = useMessages('shell');
  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId}>
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <Button variant="bare" aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
