import { Link, useSearch } from 'wouter';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Table } from '../../ui/table.tsx';
import type { SettledProject } from './settings-page.tsx';
import { GuidelinesVersionView } from './guidelines-version-view.tsx';

export type GuidelinesVersion = SettledProject['guidelinesHistory'][number];

/** How many members have acknowledged a version, or a later one. */
function readersOf({ members }: SettledProject, version: number): number {
  return members.filter(({ guidelinesVersion }) => guidelinesVersion >= version).length;
}

/** All versions, newest first, and the one that is looked at. */
export function GuidelinesVersions({ project }: { project: SettledProject }) {
  const { versions: words } = useMessages('settings');
  const chosen = Number(new URLSearchParams(useSearch()).get('version'));
  const { guidelinesHistory: versions, members } = project;
  const shown = versions.find(({ version }) => version === chosen);
  const newest = versions[0];
  return (
    <section aria-label={words.title}>
      <p className="caption">
        <span className="strong">{words.title}</span>
        {newest !== undefined && (
          <span className="quiet num">{words.read(readersOf(project, newest.version), members.length)}</span>
        )}
      </p>
      <Table label={words.title}>
        <thead>
          <tr>
            <th scope="col" className="version-name">
              {words.version}
            </th>
            <th scope="col">{words.changes}</th>
            <th scope="col" className="number">
              {words.readers}
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <VersionRow
              key={version.version}
              version={version}
              readers={readersOf(project, version.version)}
              isShown={version === shown}
              projectId={project.id}
            />
          ))}
        </tbody>
      </Table>
      {shown !== undefined && newest !== undefined && (
        <GuidelinesVersionView key={shown.version} shown={shown} newest={newest} />
      )}
    </section>
  );
}

type VersionRowProps = { version: GuidelinesVersion; readers: number; isShown: boolean; projectId: string };

function VersionRow({ version, readers, isShown, projectId }: VersionRowProps) {
  const now = useNow();
  const { versions: words } = useMessages('settings');
  const { createdBy, createdAt, changes } = version;
  return (
    <tr className={isShown ? 'selected' : undefined}>
      <th scope="row" className="version-name">
        <Link
          className="link num"
          to={`/p/${projectId}/settings/guidelines?version=${version.version}`}
          aria-current={isShown ? 'true' : undefined}
        >
          {words.name(version.version)}
        </Link>
        <span className="version-meta">
          {formatMoment(new Date(createdAt), now)}
          {createdBy !== null && ` · ${createdBy.name}`}
        </span>
      </th>
      <td className="version-changes">{changes ?? <span className="quiet">–</span>}</td>
      <td className="number">{readers}</td>
    </tr>
  );
}
