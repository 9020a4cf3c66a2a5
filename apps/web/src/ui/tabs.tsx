import './tabs.css';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';

export type Tab = { to: string; label: string; count?: number | undefined };

/** Sections as words. The current one is told by weight, an underline and `aria-current`. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the row scrolls: where one is must not be out of sight.
    nav.current
      ?.querySelector(`[href="${CSS.escape(current)}"]`)
      ?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [current]);
  return (
    <nav ref={nav} className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.to === current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="tabs-count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
