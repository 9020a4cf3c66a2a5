import { counted } from '../english.ts';

/** Practice before work. Shares are whole per cent. */
export const en = {
  pageTitle: (project: string) => `Practice · ${project} · Pairwright`,
  name: 'Practice',
  progress: (number: number, of: number) => `Practice ${number} of ${of}`,
  toCome: 'Each is followed by what is known of it.',
  right: 'Right.',
  other: 'The known answer is another.',
  yours: 'Yours',
  known: 'Known',
  onlySide: 'Only which is better counts here, not by how much.',
  why: 'Why',
  next: 'Next',
  result: 'See the result',
  passed: {
    title: 'You are ready.',
    text: (right: number, of: number) => `${right} of ${counted(of, 'answer')} were right.`,
    begin: 'Start judging',
  },
  failed: {
    title: 'Not yet.',
    text: (right: number, of: number, wanted: number) =>
      `${right} of ${counted(of, 'answer')} were right; ${wanted} are asked for. Practice is there for this: none of it counts as work.`,
    advice:
      'Read the guidelines once more, with the explanations in mind, and start again when you like. If something seems wrong to you, tell your lead.',
    guidelines: 'Read the guidelines',
    again: 'Start again',
  },
  none: {
    title: 'There is nothing to practise with yet.',
    text: 'Your lead is still to bring practice items. This page shows them once they are here.',
  },
  failedToLoad: 'Practice needs the network.',
  tryAgain: 'Try again',
  notTaken: (reason: string) => `Your answer was not taken; it is still here. ${reason}`,
};
