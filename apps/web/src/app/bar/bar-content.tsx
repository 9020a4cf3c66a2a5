import './bar-content.css';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CurrentProject } from '../../api/project.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { FindPalette, type Sought } from './find-palette.tsx';
import { Sections } from './sections.tsx';
import { useFindKey } from './use-find-key.ts';

/** Between the mark and oneself: the project, by which one goes to another, its sections, and what finds everything. */
export function BarContent({ project }: { project: CurrentProject | undefined }) {
  const { bar } = useMessages('shell');
  const { places } = useMessages('commands');
  const [sought, setSought] = useState<Sought | null>(null);
  useFindKey(() => setSought('anything'));
  return (
    <>
      {project === undefined ? (
        <Link to="/" className="bar-title">
          {bar.projects}
        </Link>
      ) : (
        <>
          <ProjectSwitch name={project.name} onPress={() => setSought('project')} />
          <Sections project={project} />
        </>
      )}
      <span className="bar-space" />
      <button
        type="button"
        className="button button-bare bar-find"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setSought('anything')}
      >
        <Icon name="search" />
        <span className="bar-find-word">{places.find}</span>
        <KeyCap keys={['Ctrl', 'K']} />
      </button>
      {sought !== null && <FindPalette sought={sought} project={project} onClose={() => setSought(null)} />}
    </>
  );
}

function ProjectSwitch({ name, onPress }: { name: string; onPress: () => void }) {
  const { places } = useMessages('commands');
  return (
    <button type="button" className="bar-switch" title={name} aria-haspopup="dialog" onClick={onPress}>
      <span className="bar-title">{name}</span>
      <Icon name="chevron" />
      <span className="visually-hidden">{places.switch}</span>
    </button>
  );
}
