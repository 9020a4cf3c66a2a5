import { mayCreateProject } from '../../api/may-create-project.ts';
import type { CurrentProject } from '../../api/project.ts';
import { projectCommands, type ProjectWords } from '../../finding/project-commands.ts';
import type { ProjectToFind } from '../../finding/use-projects-to-find.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { type Locale, locales } from '../../messages/locale.ts';
import type { Command } from '../../ui/find-commands.ts';
import { type Theme, themes } from '../../ui/theme.ts';
import { sectionsFor } from '../project-sections.ts';

/** Where somebody is, and what they may see from there. */
export interface Standpoint {
  readonly project: Pick<CurrentProject, 'id' | 'name' | 'myRole'> | undefined;
  readonly projects: readonly ProjectToFind[];
  readonly isAdministrator: boolean;
  readonly theme: Theme;
  readonly locale: Locale;
}

export interface Acts {
  readonly go: (path: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setLocale: (locale: Locale) => void;
  readonly signOut: () => void;
}

export interface PlaceWords extends ProjectWords {
  readonly section: Messages<'shell'>['bar']['section'];
  readonly account: Messages<'shell'>['account'];
}

function sectionCommands({ project }: Standpoint, { section }: PlaceWords, { go }: Acts): Command[] {
  if (project === undefined) return [];
  return sectionsFor(project.myRole).map(({ name, path }) => ({
    id: `section.${name}`,
    name: section[name],
    group: project.name,
    perform: () => go(`/p/${project.id}${path}`),
  }));
}

/** The projects one may go to, and to a new one for whoever may begin it. */
export function projectPlaces(standpoint: Standpoint, words: PlaceWords, { go }: Acts): Command[] {
  const { project, projects, isAdministrator } = standpoint;
  const { newProject, projects: group } = words.places;
  const known = projectCommands(projects, project?.id, words, go);
  if (!mayCreateProject(isAdministrator, projects)) return known;
  return [...known, { id: 'projects.new', name: newProject, group, perform: () => go('/new') }];
}

/** What concerns oneself: the account, the themes and languages that are not in use, the way out. */
function ownCommands({ theme, locale }: Standpoint, words: PlaceWords, acts: Acts): Command[] {
  const { places, account } = words;
  const group = places.oneself;
  return [
    {
      id: 'account',
      name: places.account,
      note: account.tokens,
      group,
      perform: () => acts.go('/me'),
    },
    ...themes
      .filter((each) => each !== theme)
      .map((each) => ({
        id: `theme.${each}`,
        name: places.theme(account.themes[each]),
        group,
        perform: () => acts.setTheme(each),
      })),
    ...locales
      .filter(({ value }) => value !== locale)
      .map(({ value, label }) => ({
        id: `language.${value}`,
        name: places.language(label),
        group,
        perform: () => acts.setLocale(value),
      })),
    { id: 'sign-out', name: account.signOut, group, perform: acts.signOut },
  ];
}

/** Everywhere one may go from here and everything one may do anywhere; what one may not is not among it. */
export function allPlaces(standpoint: Standpoint, words: PlaceWords, acts: Acts): Command[] {
  return [
    ...sectionCommands(standpoint, words, acts),
    ...projectPlaces(standpoint, words, acts),
    ...ownCommands(standpoint, words, acts),
  ];
}
