import './layout.css';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { CurrentProject } from '../api/project.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Mark } from '../ui/icon.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AccountMenu } from './account-menu.tsx';
import { OfflineStrip } from './offline-strip.tsx';
import { mayOpen, sectionOf, sectionsFor } from './project-sections.ts';
import { useOpenRemarks } from './use-open-remarks.ts';

type LayoutProps = { project?: CurrentProject; children: ReactNode };

/** The bar (mark, project, sections, oneself) over a page. */
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
        {project === undefined ? (
          <Link to="/" className="bar-title">
            {bar.projects}
          </Link>
        ) : (
          <>
            <span className="bar-title" title={project.name}>
              {project.name}
            </span>
            <Sections project={project} />
          </>
        )}
        <span className="bar-space" />
        <AccountMenu work={workOf(project)} />
      </header>
      <OfflineStrip />
      {children}
    </>
  );
}

/** The address of one's own work in a project, for those who judge there. */
function workOf(project: CurrentProject | undefined): string | undefined {
  return project !== undefined && mayOpen('work', project.myRole) ? `/p/${project.id}/work` : undefined;
}

function Sections({ project }: { project: CurrentProject }) {
  const { bar } = useMessages('shell');
  const [path] = useLocation();
  const root = `/p/${project.id}`;
  const current = sectionOf(path);
  const openRemarks = useOpenRemarks(project);
  const tabs = sectionsFor(project.myRole).map((section) => ({
    name: section.name,
    label: bar.section[section.name],
    to: `${root}${section.path}`,
    // None to answer is nothing to tell.
    count: section.name === 'remarks' && openRemarks > 0 ? openRemarks : undefined,
  }));
  return (
    <Tabs label={bar.sections} tabs={tabs} current={tabs.find(({ name }) => name === current)?.to ?? ''} />
  );
}
