/** Puts the focus into the first field of a form; false when `container` has none. */
export function focusFirstField(container: HTMLElement): boolean {
  const field = container.querySelector<HTMLElement>(
    'input:not([type="radio"], [type="checkbox"], [type="file"]), select, textarea',
  );
  field?.focus();
  return field !== null;
}
