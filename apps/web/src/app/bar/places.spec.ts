import { describe, expect, it } from '@jest/globals';
import { en as commands } from '../../messages/commands/en.ts';
import { en as shell } from '../../messages/shell/en.tsx';
import { type Acts, allPlaces, projectPlaces, type Standpoint } from './places.ts';

const words = {
  places: commands.places,
  roles: shell.roles,
  section: shell.bar.section,
  account: shell.account,
};

const poems = { id: '1', name: 'Poems', myRole: 'LEAD' } as const;
const proofs = { id: '2', name: 'Proofs', myRole: 'ANNOTATOR' } as const;

const standpoint: Standpoint = {
  project: undefined,
  projects: [proofs],
  isAdministrator: false,
  theme: 'system',
  locale: 'en',
};

/** Acts that note what they were asked. */
function noting() {
  const done: string[] = [];
  const acts: Acts = {
    go: (path) => done.push(`go ${path}`),
    setTheme: (theme) => done.push(`theme ${theme}`),
    setLocale: (locale) => done.push(`locale ${locale}`),
    signOut: () => done.push('sign out'),
  };
  return { done, acts };
}

function placesFrom(part: Partial<Standpoint>, list = allPlaces): string[] {
  return list({ ...standpoint, ...part }, words, noting().acts).map(({ name }) => name);
}

const sectionsFrom = (project: Standpoint['project']) =>
  allPlaces({ ...standpoint, project }, words, noting().acts).flatMap(({ group, name }) =>
    group === project?.name ? [name] : [],
  );

describe('the places to go to', () => {
  it('are, outside of a project, the projects and what concerns oneself', () => {
    expect(placesFrom({})).toEqual([
      'Proofs',
      'All projects',
      'Account',
      'Theme: Light',
      'Theme: Dark',
      'Language: 简体中文',
      'Sign out',
    ]);
  });

  it.each([
    [
      'LEAD',
      ['Overview', 'Label', 'My work', 'Import', 'Datasets', 'Leaderboard', 'Remarks', 'People', 'Settings'],
    ],
    ['ENGINEER', ['Overview', 'Import', 'Datasets', 'Leaderboard']],
    ['REVIEWER', ['Overview', 'Label', 'My work', 'Leaderboard', 'Remarks']],
    ['ANNOTATOR', ['Label', 'My work']],
  ] as const)('begin with the sections that a project opens to %s', (myRole, sections) => {
    expect(sectionsFrom({ id: '3', name: 'Prose', myRole })).toEqual(sections);
  });

  it('have a new project for administrators and for whoever leads one', () => {
    expect(placesFrom({})).not.toContain('New project');
    expect(placesFrom({ projects: [proofs, poems] })).toContain('New project');
    expect(placesFrom({ projects: [], isAdministrator: true })).toContain('New project');
  });

  it('leave out the theme and the language in use', () => {
    const names = placesFrom({ theme: 'dark', locale: 'zh-CN' });
    expect(names.filter((name) => /^(Theme|Language)/.test(name))).toEqual([
      'Theme: System',
      'Theme: Light',
      'Language: English',
    ]);
  });

  it('are projects alone where a project is looked for, with the role in each and where one is', () => {
    const found = projectPlaces(
      { ...standpoint, project: poems, projects: [poems, proofs] },
      words,
      noting().acts,
    );
    expect(found.map(({ name, note }) => [name, note])).toEqual([
      ['Poems', 'you are here'],
      ['Proofs', 'annotator'],
      ['All projects', undefined],
      ['New project', undefined],
    ]);
  });

  it('have ids of their own, each does what it is called', () => {
    const { done, acts } = noting();
    const found = allPlaces({ ...standpoint, project: poems, projects: [poems, proofs] }, words, acts);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const asked = [
      'Datasets',
      'Proofs',
      'All projects',
      'New project',
      'Account',
      'Theme: Dark',
      'Language: 简体中文',
      'Sign out',
    ];
    for (const name of asked) found.find((command) => command.name === name)?.perform();
    expect(done).toEqual([
      'go /p/1/datasets',
      'go /p/2',
      'go /',
      'go /new',
      'go /me',
      'theme dark',
      'locale zh-CN',
      'sign out',
    ]);
  });
});
