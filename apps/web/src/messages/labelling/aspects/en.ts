/** The questions of the dock. */
export const aspects = {
  overall: 'Overall',
  questions: 'Questions',
  optional: 'optional',
  of: (aspect: string, letter: string) => `${aspect} of ${letter}`,
  better: (letter: string) => `${letter} better`,
  same: 'about the same',
  rated: (number: number, of: number, label: string) => `${number} of ${of}, ${label}`,
  said: (question: string, answer: string) => `${question}: ${answer}`,
  whichBetter: (aspect: string) => `${aspect}: which is better`,
  next: (done: string, question: string) => `${done}. Next: ${question}`,
  lowToHigh: (lowest: string, highest: string) => `${lowest} … ${highest}`,
  ratedOf: (rated: number, of: number) => `${rated} of ${of} rated`,
  answer: 'Answer the question that is asked',
  previousQuestion: 'Previous question',
  nextQuestion: 'Next question',
  isAnswered: 'answered',
};
