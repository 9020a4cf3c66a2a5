import './table.css';
import { useEffect, useRef, type ReactNode } from 'react';

import { useMessages } from '../messages/use-messages.ts';

type TableProps = { label: string; dense?: boolean; children: ReactNode };

/** A table in a scroll box of its own, so that the page never scrolls sideways. */
export function Table({ label, dense = false, children }: TableProps) {
  const { ui } = useMessages('shell');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // A box that scrolls must take the focus, or the keyboard cannot scroll it; one that does not is no stop for Tab.
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={box} className="table-box" aria-label={ui.table(label)}>
      <table className={dense ? 'table table-dense' : 'table'}>{children}</table>
    </section>
  );
}
