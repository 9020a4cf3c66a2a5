/** Places, and the rail that shows them. */
export const ranking = {
  title: 'Ranking',
  rail: 'Ranking, best first',
  ends: 'how each answer ends',
  none: 'Nothing has a place yet.',
  toPlace: 'To place',
  ofAll: (some: number, all: number) => `${some} of ${all}`,
  hint: 'Type a letter to read, a digit to place.',
  hintTie: 'ties with the one above.',
  readingNow: 'reading now',
  held: 'held',
  notOpened: 'not opened yet',
  place: (place: number) => `place ${place}`,
  placeTied: (place: number) => `place ${place}, tied`,
  noPlace: 'not placed',
  rung: (standing: string, letter: string) => `${standing}, response ${letter}`,
  response: (letter: string, role: string, standing: string) => `Response ${letter}, ${role}, ${standing}`,
  inFocus: 'in focus',
  heldFor: 'held for comparison',
  flip: (letter: string) => `flip with ${letter}`,
  flipWith: (letter: string) => `Flip with ${letter}`,
  placeAt: (letter: string) => (
    <>
      Place <b className="dock-letter">{letter}</b> at
    </>
  ),
  placeOf: (letter: string) => `Place of ${letter}`,
  placeName: (place: number, letters: string) =>
    letters === '' ? `Place ${place}` : `Place ${place}, now ${letters}`,
  next: 'next',
  tie: 'Tie',
  tieAbove: 'Tie with the one above',
  move: 'Move',
  nextResponse: 'Next',
  at: (letter: string, place: number, of: number) => `${letter} at place ${place} of ${of}`,
  atTied: (letter: string, place: number, of: number) => `${letter} at place ${place} of ${of}, tied`,
  movesTo: (letter: string, place: number) => `${letter} moves to ${place}`,
  hasNone: (letter: string) => `${letter} has no place`,
};
