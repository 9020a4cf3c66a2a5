import './dialog.css';
import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { focusFirstField } from './focus-first-field.ts';
import { Icon } from './icon.tsx';

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/**
 * The platform's modal dialog, open as long as it is mounted: Esc, the scrim and "Close" call `onClose`.
 * The focus goes to the first field; the platform keeps Tab inside and gives it back to the opener.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = useEffectEvent(onClose);
  // Closed while it is still in the page, or the platform has no opener to give the focus back to.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const cancel = (event: Event) => {
      event.preventDefault();
      close();
    };
    // The scrim belongs to the dialog's own box; what is inside lies in its body.
    const pressScrim = (event: MouseEvent) => {
      if (event.target === dialog) close();
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('mousedown', pressScrim);
    dialog.showModal();
    focusFirstField(dialog);
    return () => {
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('mousedown', pressScrim);
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={titleId}>
      <div className="dialog-body">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <Button variant="bare" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
