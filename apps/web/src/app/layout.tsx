import './layout.css';
import { type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import type { CurrentProject } from '../api/project.ts';
import { lazyWithMessages, useMessages } from '../messages/use-messages.ts';
import { Mark } from '../ui/icon.tsx';
import { AccountMenu } from './account-menu.tsx';
import { OfflineStrip } from './offline-strip.tsx';
import { mayOpen } from './project-sections.ts';

const BarContent = lazyWithMessages(
  ['commands'],
  async () => (await import('./bar/bar-content.tsx')).BarContent,
);

type LayoutProps = { project?: CurrentProject; children: ReactNode };

/** The bar (mark, project, sections, find, oneself) over a page. */
export function Layout({ project, children }: LayoutProps) {
  const { bar } = useMessages('shell');
  return (
    <>
      <a className="skip-link" href="#main">
        {bar.skip}
      </a>
      <header className="bar">
        <Link to="/" className="bar-mark" aria-label={bar.allProjects}>
          <Mark />
        </Link>
        <Suspense fallback={<BareTitle title={project?.name ?? bar.projects} />}>
          <BarContent project={project} />
        </Suspense>
        <AccountMenu work={workOf(project)} />
      </header>
      <OfflineStrip />
      {children}
    </>
  );
}

/** What the bar says until the rest of it has come: the labelling page, which has another one, never loads it. */
function BareTitle({ title }: { title: string }) {
  return (
    <>
      <span className="bar-title">{title}</span>
      <span className="bar-space" />
    </>
  );
}

/** The address of one's own work in a project, for those who judge there. */
function workOf(project: CurrentProject | undefined): string | undefined {
  return project !== undefined && mayOpen('work', project.myRole) ? `/p/${project.id}/work` : undefined;
}
