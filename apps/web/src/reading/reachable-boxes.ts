/** Makes wide tables and formulas reachable by keyboard while they have to be scrolled to be read. */
const watching =
  typeof ResizeObserver === 'undefined'
    ? null
    : new ResizeObserver((entries) => {
        for (const { target } of entries) {
          const isWide = target.scrollWidth > target.clientWidth;
          if (isWide) target.setAttribute('tabindex', '0');
          else target.removeAttribute('tabindex');
        }
      });

/** Watches the boxes below `root` that scroll sideways, from when they are laid out. @param name what they are called */
export function keepReachable(root: Element, name: string): void {
  for (const box of root.querySelectorAll('.wide-table, .formula')) {
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', name);
    watching?.observe(box);
  }
}
