import { counted, plural } from '../english.ts';

export const en = {
  title: 'Settings',
  sections: { task: 'What is asked', work: 'Name and time', guidelines: 'Guidelines', training: 'Training' },
  name: 'Name',
  save: {
    act: 'Save',
    discard: 'Discard the changes',
    unsaved: 'Not saved yet.',
    saved: (time: string) => `Saved ${time}. Annotators get it when they next open the labelling page.`,
    nothing: 'Nothing was changed.',
    fromBefore: 'You changed this before and did not save it; here it is as you left it.',
  },
  guidelines: {
    changes: 'What changed',
    changesHint: 'Told to everyone when the new version is shown to them.',
    changesWanted: (readers: number) =>
      `Told to the ${counted(readers, 'person', 'people')} who read an earlier version; a sentence or two.`,
    publish: (version: number) => `Publish as version ${version} …`,
    publishShort: 'Publish',
    nothing: 'This is the version that stands there already.',
    confirm: (version: number) => `Publish version ${version}?`,
    effect: (readers: number): string =>
      readers === 0
        ? 'Nobody has read an earlier version. Annotators read this one before they begin.'
        : `${counted(readers, 'person', 'people')} who read an earlier version ${plural(readers, { one: 'is', other: 'are' })} told what changed, and asked to read it. What is being judged goes on.`,
    published: (version: number) => `Version ${version} is published.`,
  },
  versions: {
    title: 'Versions',
    read: (readers: number, members: number) =>
      `the newest was read by ${readers} of ${counted(members, 'member')}`,
    version: 'Version',
    changes: 'What changed',
    readers: 'Read by',
    name: (version: number) => `Version ${version}`,
    view: 'How it is shown',
    reads: 'As it reads',
    compared: (newest: number) => `Beside version ${newest}`,
    different: (gone: number, come: number) =>
      `${counted(gone, 'word')} only in the older, ${counted(come, 'word')} only in the newer.`,
    notCompared: 'The two could not be compared in time.',
    empty: 'Nothing was written in it.',
  },
  practice: {
    title: 'Practice comparisons',
    available: (available: number, wanted: number) =>
      available < wanted
        ? `${available} at hand, ${wanted} asked: people answer what there is.`
        : `${available} at hand, ${wanted} asked.`,
    how: 'A practice comparison is a row with its known answer (best first) and the tag “training”; the explanation is shown after the answer. It is in no queue and no dataset. Bring such rows in like any others, one a line:',
    line: 'the row',
    bring: 'Bring a file in',
  },
  passed: {
    title: 'Who has passed',
    count: (passed: number, all: number) => `${passed} of ${all}`,
    who: 'Who',
    standing: 'Training',
  },
};
