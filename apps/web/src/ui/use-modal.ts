import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { focusFirstField } from './focus-first-field.ts';
import { keepCaret, keepFocus } from './keep-focus.ts';

/**
 * Opens a `<dialog>` as the platform's modal for as long as it is mounted: Esc and the scrim call `onClose`. The focus goes
 * to the first field; the platform keeps Tab inside. Closed, it goes back to the opener, or near it.
 */
export function useModal(onClose: () => void): RefObject<HTMLDialogElement | null> {
  const element = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);
  // Closed while it is still in the page, or the platform has no opener to give the focus back to.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const opener = document.activeElement;
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
      keepFocus(opener);
      keepCaret(opener);
    };
  }, []);
  return element;
}
