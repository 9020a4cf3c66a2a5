import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { NotFoundPage } from '../api/failure.tsx';
import { useSession } from '../api/session.ts';
import { lazyWithMessages } from '../messages/use-messages.ts';
import { LoadingThread } from '../ui/thread.tsx';
import { Layout } from './layout.tsx';
import { ProjectRoutes } from './project-routes.tsx';
import { returnPath, signInPath } from './return-path.ts';
import { TaskPreview } from './task-preview.tsx';

const SignInPage = lazyWithMessages(
  ['door'],
  async () => (await import('../features/door/sign-in-page.tsx')).SignInPage,
);
const SetUpPage = lazyWithMessages(
  ['door'],
  async () => (await import('../features/door/set-up-page.tsx')).SetUpPage,
);
const ProjectsPage = lazyWithMessages(
  ['projects'],
  async () => (await import('../features/projects/projects-page.tsx')).ProjectsPage,
);
const NewProjectPage = lazyWithMessages(
  ['newProject', 'asking', 'labelling'],
  async () => (await import('../features/new-project/new-project-page.tsx')).NewProjectPage,
);
const MePage = lazyWithMessages(['me'], async () => (await import('../features/me/me-page.tsx')).MePage);

/** Every address of the application. Pages are loaded when they are first shown. */
export function Routes() {
  return (
    <Suspense fallback={<LoadingThread />}>
      <Switch>
        <Route path="/set-up/:token">{({ token }) => <SetUpPage token={token} />}</Route>
        <Route path="/sign-in">
          <SignInRoute />
        </Route>
        <Route>
          <SignedInRoutes />
        </Route>
      </Switch>
    </Suspense>
  );
}

function SignInRoute() {
  const { user } = useSession();
  const search = useSearch();
  return user === null ? <SignInPage /> : <Redirect to={returnPath(search)} replace />;
}

function SignedInRoutes() {
  const { user } = useSession();
  const [path] = useLocation();
  const search = useSearch();
  if (user === null) return <Redirect to={signInPath(search === '' ? path : `${path}?${search}`)} replace />;
  return (
    <Switch>
      <Route path="/p/:project/*?">{({ project }) => <ProjectRoutes projectId={project} />}</Route>
      <Route>
        <Layout>
          <Suspense fallback={<LoadingThread />}>
            <Switch>
              <Route path="/" component={ProjectsPage} />
              <Route path="/new">
                <NewProjectPage preview={TaskPreview} />
              </Route>
              <Route path="/me" component={MePage} />
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </Layout>
      </Route>
    </Switch>
  );
}
