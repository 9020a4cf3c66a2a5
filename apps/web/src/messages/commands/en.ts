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
};
