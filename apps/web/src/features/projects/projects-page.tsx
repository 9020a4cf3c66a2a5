import { useMutation, useQuery } from 'urql';
import { Redirect, useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { Pending } from '../../api/failure.tsx';
import { useUser } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Strip } from '../../ui/strip.tsx';
import { ProjectTable } from './project-table.tsx';
import { CreateSampleProjectsDocument, ProjectsDocument } from './projects.generated.ts';

/** Where one lands: an annotator of one project in its labelling, everybody else on the list of projects. */
export function ProjectsPage() {
  const { isAdministrator } = useUser();
  const [{ data, error }, reload] = useQuery({ query: ProjectsDocument });
  if (data === undefined)
    return <Pending error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  const { projects } = data;
  const mayCreate = isAdministrator || projects.some((project) => project.myRole === 'LEAD');
  const [first, second] = projects;
  if (first?.myRole === 'ANNOTATOR' && second === undefined)
    return <Redirect to={`/p/${first.id}/label`} replace />;
  if (first === undefined) return <NoProjects mayCreate={mayCreate} />;
  return (
    <Page title="Projects">
      <div className="page-head">
        <h1>Projects</h1>
        <span className="grow" />
        {mayCreate && (
          <ButtonLink to="/new" variant="primary">
            New project
          </ButtonLink>
        )}
      </div>
      <div className="projects">
        <ProjectTable projects={projects} />
      </div>
    </Page>
  );
}

function NoProjects({ mayCreate }: { mayCreate: boolean }) {
  const [, navigate] = useLocation();
  const [{ fetching, error }, createSamples] = useMutation(CreateSampleProjectsDocument);
  if (!mayCreate) {
    return (
      <Page title="Projects">
        <EmptyState title="You are in no project yet.">
          <p>A lead adds you to one; then it is here. Tell them the e-mail address you sign in with.</p>
        </EmptyState>
      </Page>
    );
  }
  const loadSamples = async () => {
    const { data } = await createSamples({});
    const sample = data?.createSampleProjects[0];
    if (sample) navigate(`/p/${sample.id}/label`);
  };
  return (
    <Page title="Projects">
      <EmptyState title="No project yet.">
        <p>
          A project is one question put to people about a file of model outputs: which of two answers is
          better, or how several rank. Make your own, or judge your first comparison within a minute in a
          sample of ours.
        </p>
        <div className="row">
          <ButtonLink to="/new" variant="primary">
            New project
          </ButtonLink>
          <Button busy={fetching} onClick={() => void loadSamples()}>
            Load the sample project
          </Button>
        </div>
        <p className="note">The sample is two small projects: one of pairs, one of rankings.</p>
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
      </EmptyState>
    </Page>
  );
}
