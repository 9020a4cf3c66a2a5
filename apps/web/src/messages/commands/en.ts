import { counted } from '../english.ts';

/** The commands: everything that can be done, by name. */
export const en = {
  title: 'Commands',
  ask: 'What would you like to do?',
  recent: 'Lately',
  choose: 'choose',
  perform: 'do',
  allKeys: 'all keys',
  none: 'Nothing is called that.',
  found: (count: number) => counted(count, 'command'),
  places: {
    find: 'Find',
    switch: 'Go to another project',
    sought: {
      anything: { title: 'Find', ask: 'Where to, or what to do?' },
      project: { title: 'Go to a project', ask: 'Which project?' },
    },
    projects: 'Projects',
    allProjects: 'All projects',
    newProject: 'New project',
    here: 'you are here',
    oneself: 'You',
    account: 'Account',
    theme: (name: string) => `Theme: ${name}`,
    language: (name: string) => `Language: ${name}`,
  },
};
