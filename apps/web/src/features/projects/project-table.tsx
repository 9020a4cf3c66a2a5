import './projects.css';
import { Link } from 'wouter';
import { formatCount, formatCounted } from '../../format/count.ts';
import { Table } from '../../ui/table.tsx';
import { Thread } from '../../ui/thread.tsx';
import type { ProjectsQuery } from './projects.generated.ts';

type ListedProject = ProjectsQuery['projects'][number];

const roleWords = {
  ANNOTATOR: 'annotator',
  REVIEWER: 'reviewer',
  LEAD: 'lead',
  ENGINEER: 'engineer',
} as const;

/** The reader's projects with how far each is; the name leads where their role works. */
export function ProjectTable({ projects }: { projects: readonly ListedProject[] }) {
  return (
    <Table label="Projects">
      <thead>
        <tr>
          <th scope="col">Project</th>
          <th scope="col">Progress</th>
          <th scope="col" className="number">
            Comparisons
          </th>
          <th scope="col" className="number">
            Judgements
          </th>
          <th scope="col" className="number">
            Yours today
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
          {project.kind === 'PAIRWISE' ? 'pairs' : 'rankings'} · {stateWords(project)} ·{' '}
          {roleWords[project.myRole]}
        </span>
      </th>
      <td className="projects-progress">
        <Thread
          share={share}
          label={`${project.name}: ${formatCount(done)} of ${formatCount(total)} comparisons done`}
        />
        <span className="projects-meta">
          {total === 0 ? 'nothing imported yet' : `${Math.floor(share * 100)}% done`}
        </span>
      </td>
      <td className="number">
        {formatCount(done)} <span className="quiet">of {formatCount(total)}</span>
      </td>
      <td className="number">
        {formatCount(judgements)}{' '}
        <span className="quiet">of {formatCount(total * project.judgementsPerComparison)}</span>
      </td>
      <td className="number">{formatCount(project.myWork.judgementsToday)}</td>
    </tr>
  );
}

function stateWords({ queues }: ListedProject): string {
  const open = queues.filter(({ state }) => state === 'OPEN').length;
  if (open === queues.length) return open === 1 ? 'open' : `${formatCounted(open, 'queue')} open`;
  if (open > 0) return `${open} of ${formatCounted(queues.length, 'queue')} open`;
  return queues.some(({ state }) => state === 'PAUSED') ? 'paused' : 'closed';
}
