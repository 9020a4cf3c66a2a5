import { Route, Switch } from 'wouter';
import { lazyWithMessages } from '../messages/use-messages.ts';
import { AccountMenu } from './account-menu.tsx';

const ProjectShell = lazyWithMessages([], async () => (await import('./project-shell.tsx')).ProjectShell);
const LabellingPage = lazyWithMessages(
  ['labelling'],
  async () => (await import('../features/labelling/labelling-page.tsx')).LabellingPage,
);

/** All addresses under `/p/:project`. Labelling stands alone, with a bar of its own; the others share the layout. */
export function ProjectRoutes({ projectId }: { projectId: string }) {
  return (
    <Switch>
      <Route path="/p/:project/label/:queue?">
        {({ queue }) => (
          <LabellingPage
            projectId={projectId}
            queueId={queue}
            account={<AccountMenu work={`/p/${projectId}/work`} />}
          />
        )}
      </Route>
      <Route>
        <ProjectShell key={projectId} projectId={projectId} />
      </Route>
    </Switch>
  );
}
