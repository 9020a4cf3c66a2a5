/** What is said beside the judgement, and the way on. */
export const answer = {
  why: 'Why',
  whyRequired: 'Say why: a reason is required',
  whyOptional: 'Say why, if you like',
  whyLength: (length: number, wanted: number) => `${length} of ${wanted} characters`,
  reasons: 'Reasons',
  chooseReasons: 'Choose reasons',
  allBad: (kind: 'PAIRWISE' | 'RANKING'): string => (kind === 'PAIRWISE' ? 'Both bad' : 'All bad'),
  saidAllBad: (kind: 'PAIRWISE' | 'RANKING'): string =>
    kind === 'PAIRWISE' ? 'Both are said to be bad' : 'All are said to be bad',
  notAllBad: 'No more said to be bad',
  undone: 'Taken back',
  more: 'More',
  moreSaid: (count: number) => `More · ${count}`,
  undo: 'Undo',
  skip: 'Skip',
  submit: 'Submit',
};
