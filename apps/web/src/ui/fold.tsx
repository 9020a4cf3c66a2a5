import './fold.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

type FoldProps = {
  title: string;
  /** What is set inside, in a few words: read without opening it. */
  note: string;
  /** Something inside wants to be seen: it opens by itself. */
  mustOpen?: boolean;
  children: ReactNode;
};

/** A part of a form that opens: its title and what is set inside always stand there. */
export function Fold({ title, note, mustOpen = false, children }: FoldProps) {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (mustOpen && element.current !== null) element.current.open = true;
  }, [mustOpen]);
  return (
    <details ref={element} className="fold">
      <summary>
        <span className="fold-title">{title}</span>
        <span className="fold-note">{note}</span>
        <Icon name="chevron" />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
