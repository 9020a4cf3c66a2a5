import './empty-state.css';
import type { ReactNode } from 'react';

type EmptyStateProps = { title: string; level?: 1 | 2; children: ReactNode };

/** Where there is nothing yet: what is missing, then the next act. Level 1 when it is the whole page. */
export function EmptyState({ title, level = 1, children }: EmptyStateProps) {
  return (
    <div className={`empty empty-${level}`}>
      {level === 1 ? <h1 className="serif-title">{title}</h1> : <h2>{title}</h2>}
      <div className="empty-text">{children}</div>
    </div>
  );
}
