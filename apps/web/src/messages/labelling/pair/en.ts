/** The scale between A and B. */
export const pair = {
  better: 'better',
  side: (letter: string, degree: string) => `${letter} ${degree}`,
  tie: 'About the same',
  tieDegree: 'about the same',
  scale: 'Which response is better, and by how much',
  which: 'Which is better?',
  /** Of the best of several: its letter, or letters with "=" between them. */
  best: (letters: string) => `${letters} best`,
};
