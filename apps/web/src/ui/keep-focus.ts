function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isShown(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/**
 * Puts the caret back into the field that a closed dialog has given the focus back to: Chromium gives the focus alone, and
 * what is typed then goes nowhere.
 */
export function keepCaret(field: Element | null): void {
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (!isField || document.activeElement !== field) return;
  field.blur();
  field.focus({ preventScroll: true });
}

/**
 * Sees to it that the focus is somewhere after what had it has gone: where it was before (`last`), else at the opener of
 * the menu that `last` stood in, else at the page's main part. Never at `body`, where a keyboard would begin anew.
 */
export function keepFocus(last: Element | null): void {
  if (!isLost()) return;
  const menu = last?.closest('[popover]');
  const menuOpener = menu ? document.querySelector(`[popovertarget="${CSS.escape(menu.id)}"]`) : null;
  const place = [last, menuOpener, document.querySelector('main')].find(
    (element) => element !== null && element !== document.body && isShown(element),
  );
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}
