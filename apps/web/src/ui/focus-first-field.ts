/** Puts the focus into the field marked `data-focus-first`, else the first to type in; false when `container` has none. */
export function focusFirstField(container: HTMLElement): boolean {
  const marked = container.querySelector<HTMLElement>('[data-focus-first]');
  const field =
    marked ??
    container.querySelector<HTMLElement>(
      'input:not([type="radio"], [type="checkbox"], [type="file"]), select, textarea',
    );
  field?.focus();
  return field !== null;
}
