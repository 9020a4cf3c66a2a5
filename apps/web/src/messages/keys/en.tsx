import { counted } from '../english.ts';

/** The keys sheet, and the commands. */
export const en = {
  sections: {
    pair: 'Judge a pair',
    ranking: 'Rank several',
    read: 'Read',
    say: 'Say more',
    move: 'Move on',
    everywhere: 'Everywhere',
  },
  sheet: {
    title: 'Keys',
    lead: 'Press one to change it.',
    singleKeys: 'Single keys',
    singleKeysHint: 'Off, only Enter, Esc, arrows and keys with Ctrl act; everything else is under Commands.',
    resetAll: 'Back to the defaults',
    print: 'Print',
    change: (name: string, key: string) => `${name}: ${key}. Change the key`,
    pressNew: 'press another key …',
    reset: 'Default',
    resetOne: (name: string) => `Give “${name}” its default key back`,
    swap: 'Swap',
    refused: {
      letter: 'A to P name responses.',
      digit: 'Digits judge.',
      moving: 'It moves and scrolls.',
      browser: 'The browser keeps it.',
      typing: 'It must go with Ctrl.',
      taken: (key: string, owner: string) => `${key} is taken by “${owner}”.`,
    },
    nowHas: (name: string, key: string) => `${name} now has ${key}.`,
    swapped: (name: string, key: string, owner: string, other: string) =>
      `${name} now has ${key}, and ${owner} has ${other}.`,
    allReset: 'All keys are the defaults again.',
    rules:
      'Letters A to P name responses, digits judge, arrows move: these stay. Commands live on Q to Z and on signs: nothing clashes, with two responses or sixteen. While you type, only Esc and keys with Ctrl act. Changed keys are kept on this device.',
  },
  palette: {
    title: 'Commands',
    ask: 'What would you like to do?',
    recent: 'Lately',
    goTo: 'Go to',
    choose: 'choose',
    perform: 'do',
    none: 'Nothing is called that.',
    found: (count: number) => counted(count, 'command'),
  },
};
