import { useEffect, useRef, type ReactNode } from 'react';
import { focusFirstField } from './focus-first-field.ts';

type PageProps = {
  title: string;
  className?: string;
  /** For pages that are one form: its first field takes the focus, on the first load too. */
  startsWithForm?: boolean;
  children: ReactNode;
};

let isFirstPage = true;

/** The main part of a page, with the window's title. After a navigation the focus goes here: to `body` it would be lost. */
export function Page({ title, className = 'page', startsWithForm = false, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = main.current;
    if (element === null) return;
    const isPlaced = startsWithForm && focusFirstField(element);
    if (!isFirstPage && !isPlaced) {
      element.focus({ preventScroll: true });
      globalThis.scrollTo(0, 0);
    }
    isFirstPage = false;
  }, [startsWithForm]);
  return (
    <main ref={main} id="main" className={className} tabIndex={-1}>
      <title>{`${title} · Pairwright`}</title>
      {children}
    </main>
  );
}
