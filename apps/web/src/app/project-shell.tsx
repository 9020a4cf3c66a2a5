import { Suspense } from 'react';
import { useQuery } from 'urql';
import { Redirect, Route, Switch } from 'wouter';
import { ForbiddenPage, NotFoundPage, Pending } from '../api/failure.tsx';
import { ProjectHeaderDocument } from '../api/project.generated.ts';
import { ProjectContext, useProject } from '../api/project.ts';
import { lazyWithMessages } from '../messages/use-messages.ts';
import { LoadingThread } from '../ui/thread.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { Layout } from './layout.tsx';
import { mayOpen, type ProjectSection } from './project-sections.ts';
import { TaskPreview } from './task-preview.tsx';

const OverviewPage = lazyWithMessages(
  ['overview'],
  async () => (await import('../features/overview/overview-page.tsx')).OverviewPage,
);
const ImportPage = lazyWithMessages(
  ['import'],
  async () => (await import('../features/import/import-page.tsx')).ImportPage,
);
const PeoplePage = lazyWithMessages(
  ['people', 'asking'],
  async () => (await import('../features/people/people-page.tsx')).PeoplePage,
);
const DatasetsPage = lazyWithMessages(
  ['datasets'],
  async () => (await import('../features/datasets/datasets-page.tsx')).DatasetsPage,
);
const LeaderboardPage = lazyWithMessages(
  ['leaderboard'],
  async () => (await import('../features/leaderboard/leaderboard-page.tsx')).LeaderboardPage,
);
const RemarksPage = lazyWithMessages(
  ['remarks', 'labelling'],
  async () => (await import('../features/remarks/remarks-page.tsx')).RemarksPage,
);
const SettingsPage = lazyWithMessages(
  ['settings', 'asking', 'labelling'],
  async () => (await import('../features/settings/settings-page.tsx')).SettingsPage,
);
const MyWorkPage = lazyWithMessages(
  ['myWork', 'labelling'],
  async () => (await import('../features/my-work/my-work-page.tsx')).MyWorkPage,
);
/** The pages of a project under its bar. */
export function ProjectShell({ projectId }: { projectId: string }) {
  const [{ data, error }, reload] = useQuery({ query: ProjectHeaderDocument, variables: { id: projectId } });
  const project = data?.project;
  if (!project) {
    return (
      <Layout>
        <Pending error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      </Layout>
    );
  }
  return (
    <ProjectContext value={project}>
      <Layout project={project}>
        <Suspense fallback={<LoadingThread />}>
          <ProjectPages projectId={projectId} />
        </Suspense>
      </Layout>
    </ProjectContext>
  );
}

function ProjectPages({ projectId }: { projectId: string }) {
  return (
    <Switch>
      <Route path="/p/:project">
        <ProjectHome projectId={projectId} />
      </Route>
      <Route path="/p/:project/work">
        <Guarded section="work">
          <MyWorkPage />
        </Guarded>
      </Route>
      <Route path="/p/:project/import/:importKey?">
        {({ importKey }) => (
          <Guarded section="import">
            <ImportPage importKey={importKey} />
          </Guarded>
        )}
      </Route>
      <Route path="/p/:project/people">
        <Guarded section="people">
          <PeoplePage />
        </Guarded>
      </Route>
      <Route path="/p/:project/datasets/:version?">
        {({ version }) => (
          <Guarded section="datasets">
            <DatasetsPage version={version} />
          </Guarded>
        )}
      </Route>
      <Route path="/p/:project/leaderboard">
        <Guarded section="leaderboard">
          <LeaderboardPage />
        </Guarded>
      </Route>
      <Route path="/p/:project/remarks/:remark?">
        {({ remark }) => (
          <Guarded section="remarks">
            <RemarksPage remarkId={remark} comparisonView={ComparisonView} />
          </Guarded>
        )}
      </Route>
      <Route path="/p/:project/settings/:section?">
        {({ section }) => (
          <Guarded section="settings">
            <SettingsPage section={section} preview={TaskPreview} />
          </Guarded>
        )}
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}

function ProjectHome({ projectId }: { projectId: string }) {
  const { myRole } = useProject();
  return myRole === 'ANNOTATOR' ? <Redirect to={`/p/${projectId}/label`} replace /> : <OverviewPage />;
}

/** The API refuses on its own; this only saves the reader a page full of refusals. */
function Guarded({ section, children }: { section: ProjectSection; children: React.ReactNode }) {
  const { myRole } = useProject();
  return mayOpen(section, myRole) ? children : <ForbiddenPage />;
}
