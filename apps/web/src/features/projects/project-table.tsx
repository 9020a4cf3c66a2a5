import './projects.css';
import { Link } from 'wouter';
import { formatCount } from '../../format/count.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Table } from '../../ui/table.tsx';
import { Thread } from '../../ui/thread.tsx';
import type { ProjectsQuery } from './projects.generated.ts';

type ListedProject = ProjectsQuery['projects'][number];

type Words = Messages<'projects'>;

/** The reader's projects with how far each is; the name leads where their role works. */
export function ProjectTable({ projects }: { projects: readonly ListedProject[] }) {
  const { title, columns } = useMessages('projects');
  return (
    <Table label={title}>
      <thead>
        <tr>
          <th scope="col">{columns.project}</th>
          <th scope="col">{columns.progress}</th>
          <th scope="col" className="number">
            {columns.comparisons}
          </th>
          <th scope="col" className="number">
            {columns.judgements}
          </th>
          <th scope="col" className="number">
            {columns.today}
          </th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <ProjectRow key={project.id} project={project} />
        ))}
      </tbody>
    </Table>
  );
}

function ProjectRow({ project }: { project: ListedProject }) {
  const words = useMessages('projects');
  const { roles } = useMessages('shell');
  const { done, total, judgements } = project.progress;
  const path = project.myRole === 'ANNOTATOR' ? `/p/${project.id}/label` : `/p/${project.id}`;
  const share = total === 0 ? 0 : done / total;
  return (
    <tr>
      <th scope="row" className="projects-name">
        <Link className="link" to={path}>
          {project.name}
        </Link>
        <span className="projects-meta">
          {words.kinds[project.kind]} · {stateWords(project, words.queues)} · {roles[project.myRole]}
        </span>
      </th>
      <td className="projects-progress">
        <Thread share={share} label={words.progress(project.name, done, total)} />
        <span className="projects-meta">
          {total === 0 ? words.nothingImported : words.percentDone(Math.floor(share * 100))}
        </span>
      </td>
      <td className="number">{words.of(formatCount(done), formatCount(total))}</td>
      <td className="number">
        {words.of(formatCount(judgements), formatCount(total * project.judgementsPerComparison))}
      </td>
      <td className="number">{formatCount(project.myWork.judgementsToday)}</td>
    </tr>
  );
}

function stateWords({ queues }: ListedProject, words: Words['queues']): string {
  const open = queues.filter(({ state }) => state === 'OPEN').length;
  if (open === queues.length) return open === 1 ? words.open : words.allOpen(open);
  if (open > 0) return words.someOpen(open, queues.length);
  return queues.some(({ state }) => state === 'PAUSED') ? words.paused : words.closed;
}
