/** What is wrong with an item or a response. */
export const flags = {
  title: 'Flag',
  count: (count: number) => `Flag · ${count}`,
  intro: 'Tells the lead that something is wrong. It does not skip the item.',
  target: 'What is it about',
  item: 'The item',
  response: (letter: string) => `Response ${letter}`,
  of: (target: string) => `Flags of ${target}`,
  own: 'In your own words',
  add: 'Add',
  addUnavailable: 'Write what is wrong first.',
  done: 'Done',
  flagged: (flag: string) => `Flagged: ${flag}`,
  unflagged: (flag: string) => `Flag removed: ${flag}`,
  keys: 'Letters choose a response, 0 the item, digits a flag.',
};
