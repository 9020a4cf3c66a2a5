/** What keeps an answer from being handed in: on the button, and in full. */
export const missing = {
  choice: { short: 'Choose first', full: 'Say which is better.' },
  choiceOrTie: { short: 'Choose first', full: 'Say which is better, or that they are about the same.' },
  best: { short: 'Choose the best', full: 'Say which is the best: an untouched list is no answer.' },
  places: (left: number) => ({
    short: `${left} still to place`,
    shortest: `${left} to place`,
    full: `${left} still to place: an untouched order is no answer.`,
  }),
  preference: (aspect: string) => ({
    short: aspect,
    full: `${aspect}: say which is better in this respect.`,
  }),
  rating: (aspect: string, letter: string) => ({
    short: `${aspect} of ${letter}`,
    full: `${aspect} of ${letter} is still to be rated.`,
  }),
  why: { short: 'Say why', full: 'Say why: a reason is required.' },
  longerWhy: (length: number, wanted: number) => ({
    short: `Say more: ${length} of ${wanted}`,
    shortest: `${length} of ${wanted}`,
    full: `The reason has ${length} of ${wanted} characters.`,
  }),
  ideal: { short: 'Ideal answer', full: 'Write the ideal answer: one is required.' },
};
