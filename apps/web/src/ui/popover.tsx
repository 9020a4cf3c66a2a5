import './popover.css';
import { useEffect, useId, useRef, type ReactNode } from 'react';

type PopoverProps = {
  /** What the opener shows. */
  opener: ReactNode;
  /** The opener's name, where what it shows does not say it. */
  label?: string;
  openerClassName?: string;
  children: ReactNode;
};

const edge = 8;

function placeUnder(button: HTMLElement, panel: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const furthest = document.documentElement.clientWidth - panel.offsetWidth - edge;
  const isRtl = getComputedStyle(panel).direction === 'rtl';
  const start = isRtl ? from.right - panel.offsetWidth : from.left;
  panel.style.left = `${Math.max(edge, Math.min(start, furthest))}px`;
  panel.style.top = `${from.bottom + 4}px`;
}

/**
 * The platform's popover under its opener: light dismiss, Esc and focus return come with it.
 * A link or a menu button pressed inside closes it.
 */
export function Popover({ opener, label, openerClassName = 'button button-bare', children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    const from = button.current;
    if (element === null || from === null) return;
    const place = (event: ToggleEvent) => {
      if (event.newState === 'open') placeUnder(from, element);
    };
    const press = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a, button') !== null)
        element.hidePopover();
    };
    element.addEventListener('toggle', place);
    element.addEventListener('click', press);
    return () => {
      element.removeEventListener('toggle', place);
      element.removeEventListener('click', press);
    };
  }, []);
  return (
    <>
      <button ref={button} type="button" className={openerClassName} aria-label={label} popoverTarget={id}>
        {opener}
      </button>
      <div ref={panel} id={id} popover="auto" className="popover">
        {children}
      </div>
    </>
  );
}
