import { useLocation } from 'wouter';
import type { CurrentProject } from '../../api/project.ts';
import { useSession, useUser } from '../../api/session.ts';
import { useProjectsToFind } from '../../finding/use-projects-to-find.ts';
import { useLocale } from '../../messages/locale.ts';
import { chooseLocale, useMessages } from '../../messages/use-messages.ts';
import { CommandPalette } from '../../ui/command-palette.tsx';
import { setTheme, useTheme } from '../../ui/theme.ts';
import { useToast } from '../../ui/toast.tsx';
import { type Acts, allPlaces, projectPlaces } from './places.ts';

function useActs(): Acts {
  const [, go] = useLocation();
  const { signOut } = useSession();
  const toast = useToast();
  const { account } = useMessages('shell');
  return {
    go,
    setTheme,
    setLocale: (locale) => void chooseLocale(locale).catch(() => toast(account.languageFailed, 'bad')),
    signOut: () => void signOut(),
  };
}

/** What is looked for: anything, or a project to go to. */
export type Sought = 'anything' | 'project';

type FindPaletteProps = { sought: Sought; project: CurrentProject | undefined; onClose: () => void };

/** Goes anywhere and does what can be done anywhere, by name. */
export function FindPalette({ sought, project, onClose }: FindPaletteProps) {
  const { projects, isComing } = useProjectsToFind();
  const { isAdministrator } = useUser();
  const { places } = useMessages('commands');
  const { bar, account, roles } = useMessages('shell');
  const standpoint = { project, projects, isAdministrator, theme: useTheme(), locale: useLocale() };
  const words = { places, roles, section: bar.section, account };
  const acts = useActs();
  const list = sought === 'project' ? projectPlaces : allPlaces;
  return (
    <CommandPalette
      {...places.sought[sought]}
      memory="places"
      commands={list(standpoint, words, acts)}
      isFilling={isComing}
      onClose={onClose}
    />
  );
}
