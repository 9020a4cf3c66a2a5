import { counted } from '../../english.ts';

export const emptyQueue = {
  failed: {
    title: 'The next item could not be fetched.',
    text: (reason: string) => `${reason} What you handed in is safe.`,
  },
  closed: { title: 'This queue is closed.', text: 'Its work is done. What you judged is kept.' },
  paused: {
    title: 'This queue is paused.',
    text: 'The lead will open it again; the next item then shows up here by itself. You need not reload.',
  },
  judged: {
    title: 'You have judged everything there is for you.',
    text: 'What others have in hand may come back. If something does, it shows up here by itself; you need not reload.',
  },
  tryAgain: 'Try again',
  today: 'Today',
  inProject: 'In this project',
  allArrived: 'Everything you handed in has arrived. It is safe to close this page.',
  waiting: (count: number) =>
    `${counted(count, 'answer')} still waiting to be sent, kept on this device. Leave this page open if you can.`,
  myWork: 'Your work here',
  otherProjects: 'Your other projects',
};
