/** What lies over the labelling page: the keys sheet, why an item is skipped, the guidelines. */
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
    singleKeysHint: 'Off, only Enter, Esc, arrows and keys with Ctrl act; all else is among the commands.',
    resetAll: 'Back to the defaults',
    print: 'Print',
    change: (name: string, key: string) => `${name}: ${key}. Change the key`,
    changing: (name: string) => `${name}: press another key …`,
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
  skip: {
    title: 'Skip this one',
    lead: 'It goes to somebody else and does not come back to you.',
    reason: 'Reason',
    reasons: {
      subject: 'I do not know enough of the subject',
      language: 'It is in a language I do not read',
      senseless: 'The question makes no sense',
      broken: 'Something is not shown properly',
      upsetting: 'It is private, harmful or upsetting',
      other: 'Another reason',
    },
    which: 'Which reason',
    more: 'More for the lead, if you like',
    chooseFirst: 'Choose a reason.',
    sayWhich: 'Say which reason.',
    detailed: (reason: string, more: string) => `${reason}: ${more}`,
    back: 'Back',
    skip: 'Skip',
  },
  remark: {
    title: 'Remark to the lead',
    lead: 'What is wrong with this item, or what the guidelines leave open. The item stays on your page; the answer comes back to you here.',
    text: 'Your remark',
    writeFirst: 'Write something first.',
    back: 'Back',
    send: 'Send',
    handedIn: 'Your remark is on its way to the lead.',
  },
  guidelines: {
    title: 'Guidelines',
    version: (version: number) => `Version ${version}`,
    written: (version: number, at: string, author: string | null): string =>
      author === null ? `Version ${version}, ${at}` : `Version ${version}, ${at}, by ${author}`,
    choose: 'Version shown',
    show: 'Show',
    text: 'Text',
    changed: (since: number) => `Changes since version ${since}`,
    whatChanged: (changes: string) => (
      <>
        <span className="strong">What changed:</span> {changes}
      </>
    ),
    same: 'The words are the same.',
    historyFailed: 'Earlier versions could not be loaded.',
    acknowledge: 'I have read this',
    none: 'This project has no written guidelines. Ask its lead what to go by where you are in doubt.',
  },
};
