import './icon.css';
import type { ReactNode } from 'react';

const shapes = {
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  chevron: <path d="m4 6.2 4 4 4-4" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="7.5" height="8" rx="1" />
      <path d="M10.5 3.2a.9.9 0 0 0-.8-.7H3.5a1 1 0 0 0-1 1v6.6a.9.9 0 0 0 .7.8" />
    </>
  ),
  failure: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4" />
    </>
  ),
  file: <path d="M4 2h5l3 3v9H4zM9 2v3h3" />,
  flag: <path d="M4 14V2.5h7.5L10 5.5l1.5 3H4" />,
  grip: <path d="M4 6h8M4 10h8" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 7.4v3.4M8 5.1v.1" />
    </>
  ),
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  menu: <path d="M2.5 5h11M2.5 11h11" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  play: <path d="M5 3.5v9l7-4.5z" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3 3" />
    </>
  ),
  undo: <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5l3-3M3 6.5l3 3" />,
  warning: (
    <>
      <path d="M8 2.5 14.2 13.5H1.8z" />
      <path d="M8 6.5v3.4M8 11.7v.1" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A 16 px line icon in the colour of its text; decoration only, so the word always stands beside it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className ?? ''}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}

/** The house's mark: two answers of unequal height. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M3 6.5h4.5V16H3zM10.5 2H15v14h-4.5z" fill="currentColor" />
    </svg>
  );
}
