import './settings.css';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { NotFoundPage, Pending } from '../../api/failure.tsx';
import { useProject } from '../../api/project.ts';
import { useProjectChanges } from '../../api/use-project-changes.ts';
import type { TaskPreview } from '../../asking/task-beside-preview.tsx';
import { useMessages } from '../../messages/use-messages.ts';
import { Page } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { GuidelinesSection } from './guidelines-section.tsx';
import { ProjectSettingsDocument, type ProjectSettingsQuery } from './settings.generated.ts';
import { TaskSection } from './task-section.tsx';
import { TrainingSection } from './training-section.tsx';
import { WorkSection } from './work-section.tsx';

export type SettledProject = NonNullable<ProjectSettingsQuery['project']>;

const sections = ['task', 'work', 'guidelines', 'training'] as const;
type Section = (typeof sections)[number];

type SettingsPageProps = { section: string | undefined; preview: TaskPreview };

/** What a project asks, of whom and by which guidelines: each section is saved by itself. */
export function SettingsPage({ section = 'task', preview }: SettingsPageProps) {
  const { id } = useProject();
  const words = useMessages('settings');
  const [result, execute] = useQuery({ query: ProjectSettingsDocument, variables: { id } });
  const reload = () => execute({ requestPolicy: 'network-only' });
  useProjectChanges(id, result.fetching || result.stale, reload);
  const project = result.data?.project;
  const current = sections.find((each) => each === section);
  if (!project) return <Pending error={result.error} onRetry={reload} />;
  if (current === undefined) return <NotFoundPage />;
  const root = `/p/${id}/settings`;
  const addressOf = (each: Section) => (each === 'task' ? root : `${root}/${each}`);
  return (
    <Page title={`${words.title}: ${words.sections[current]}`}>
      <div className="settings-head">
        <h1>{words.title}</h1>
        <Tabs
          label={words.title}
          tabs={sections.map((each) => ({ to: addressOf(each), label: words.sections[each] }))}
          current={addressOf(current)}
        />
      </div>
      <SectionOf section={current} project={project} preview={preview} onSaved={reload} />
    </Page>
  );
}

export type SectionProps = { project: SettledProject; onSaved: () => void };

type SectionOfProps = SectionProps & { section: Section; preview: TaskPreview };

function SectionOf({ section, project, preview, onSaved }: SectionOfProps): ReactNode {
  // The same object as long as it says the same, so that what is typed is compared with what it began from.
  const text = JSON.stringify(project);
  const settled = useMemo(() => JSON.parse(text) as SettledProject, [text]);
  const props = { project: settled, onSaved };
  switch (section) {
    case 'task':
      return <TaskSection {...props} preview={preview} />;
    case 'work':
      return <WorkSection {...props} />;
    case 'guidelines':
      return <GuidelinesSection {...props} />;
    case 'training':
      return <TrainingSection {...props} />;
  }
}
