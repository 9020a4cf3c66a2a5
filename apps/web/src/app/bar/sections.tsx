import { useLocation } from 'wouter';
import type { CurrentProject } from '../../api/project.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { sectionOf, sectionsFor } from '../project-sections.ts';
import { useOpenRemarks } from '../use-open-remarks.ts';

/** The sections of a project that one may open, as words. */
export function Sections({ project }: { project: CurrentProject }) {
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
