import './fold.css';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type FoldProps = {
  title: string;
  /** What is set inside, in a few words: read without opening it. */
  note: string;
  children: ReactNode;
};

/** A part of a form that opens: its title and what is set inside always stand there. */
export function Fold({ title, note, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        <span className="fold-title">{title}</span>
        <span className="fold-note">{note}</span>
        <Icon name="chevron" />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
