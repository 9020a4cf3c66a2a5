import { useMutation, useQuery } from 'urql';
import { Redirect, useLocation } from 'wouter';
import { apiErrorOf } from '../../api/api-error.ts';
import { Pending } from '../../api/failure.tsx';
import { mayCreateProject } from '../../api/may-create-project.ts';
import { useUser } from '../../api/session.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Strip } from '../../ui/strip.tsx';
import { ProjectTable } from './project-table.tsx';
import { CreateSampleProjectsDocument, ProjectsDocument } from './projects.generated.ts';

/** Where one lands: an annotator of one project in its labelling, everybody else on the list of projects. */
export function ProjectsPage() {
  const { isAdministrator } = useUser();
  const words = useMessages('projects');
  const [{ data, error }, reload] = useQuery({ query: ProjectsDocument });
  if (data === undefined)
    return <Pending error={error} onRetry={() => reload({ requestPolicy: 'network-only' })} />;
  const { projects } = data;
  const mayCreate = mayCreateProject(isAdministrator, projects);
  const [first, second] = projects;
  if (first?.myRole === 'ANNOTATOR' && second === undefined)
    return <Redirect to={`/p/${first.id}/label`} replace />;
  if (first === undefined) return <NoProjects mayCreate={mayCreate} />;
  return (
    <Page title={words.title}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="grow" />
        {mayCreate && (
          <ButtonLink to="/new" variant="primary">
            {words.create}
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
  const words = useMessages('projects');
  const [, navigate] = useLocation();
  const [{ fetching, error }, createSamples] = useMutation(CreateSampleProjectsDocument);
  if (!mayCreate) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.none.title}>
          <p>{words.none.text}</p>
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
    <Page title={words.title}>
      <EmptyState title={words.first.title}>
        <p>{words.first.text}</p>
        <div className="row">
          <ButtonLink to="/new" variant="primary">
            {words.create}
          </ButtonLink>
          <Button busy={fetching} onClick={() => void loadSamples()}>
            {words.first.sample}
          </Button>
        </div>
        <p className="note">{words.first.sampleNote}</p>
        {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
      </EmptyState>
    </Page>
  );
}
