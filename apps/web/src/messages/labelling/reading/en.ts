import { formatCount } from '../../../format/count.ts';
import { counted } from '../../english.ts';

/** The answers and how they are shown. */
export const reading = {
  responses: 'Responses',
  response: (letter: string) => `Response ${letter}`,
  textOf: (letter: string) => `Text of response ${letter}`,
  size: {
    word: (amount: number) => counted(amount, 'word'),
    character: (amount: number) => counted(amount, 'character'),
  },
  codeBlocks: (count: number) => counted(count, 'code block'),
  lists: (count: number) => counted(count, 'list'),
  tables: (count: number) => counted(count, 'table'),
  turns: (count: number) => counted(count, 'turn'),
  list: (parts: readonly string[]) => parts.join(', '),
  readToEnd: 'read to the end',
  readTo: (percent: number) => `read to ${percent}%`,
  together: 'scrolling together',
  apart: 'scrolling apart',
  layouts: {
    side: 'Side by side',
    stacked: 'One above the other',
    focused: 'One at a time',
  },
  said: {
    together: 'The answers scroll together.',
    apart: 'Each answer scrolls alone.',
    differenceOn: 'What only one of the two says is marked.',
    differenceOff: 'Nothing is marked.',
    raw: 'Raw text.',
    set: 'Text as it is meant.',
    parting: (turn: number) => `They part in turn ${turn}.`,
  },
  difference: {
    pending: 'comparing…',
    only: (unit: 'word' | 'character', count: number, letter: string, isRough: boolean) =>
      `${isRough ? 'about ' : ''}${counted(count, unit)} only in ${letter}`,
    identical: (letter: string) => `the same words as ${letter}`,
    disjoint: (letter: string) => `nothing in common with ${letter}`,
    missed: 'too long to be compared in time',
  },
  roles: { system: 'System', user: 'User', assistant: 'Assistant', tool: 'Tool' },
  /** A role with the name it goes by. */
  named: (role: string, name: string) => `${role} · ${name}`,
  reasoning: 'Reasoning',
  reasoningOpen: 'Reasoning, never ended',
  fold: 'Fold',
  unfold: 'Unfold',
  calls: (tool: string) => `Calls ${tool}`,
  same: (turns: number) =>
    turns === 1
      ? 'The first turn is the same in both'
      : `The first ${formatCount(turns)} turns are the same in both`,
  partHere: 'They part here',
  endsHere: 'This one ends here; the other goes on',
  toParting: 'Where they part',
  open: 'Reading',
  acts: {
    layout: 'Lay the answers out another way',
    together: 'Scroll together, or apart',
    difference: 'Mark what only one of the two says',
    parting: 'Go to where they part',
    raw: 'Raw text',
    find: 'Find',
    preferences: 'Preferences of reading',
    onPhone: 'A phone shows one answer at a time.',
    oneScroll: 'The answers do not scroll side by side.',
    noParting: 'There are no conversations here that part.',
  },
};
