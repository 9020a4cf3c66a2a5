import { useEffect, useRef, type ReactNode } from 'react';

type PageProps = { title: string; className?: string; children: ReactNode };

let isFirstPage = true;

/**
 * The main part of a page, with the window's title. After a navigation the focus goes here, unless a field of the page
 * took it: to `body` it would be lost.
 */
export function Page({ title, className = 'page', children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = main.current;
    if (!isFirstPage && element !== null && !element.contains(document.activeElement)) {
      element.focus({ preventScroll: true });
      globalThis.scrollTo(0, 0);
    }
    isFirstPage = false;
  }, []);
  return (
    <main ref={main} id="main" className={className} tabIndex={-1}>
      <title>{title === '' ? 'Pairwright' : `${title} · Pairwright`}</title>
      {children}
    </main>
  );
}
