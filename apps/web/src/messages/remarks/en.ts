import { formatCount } from '../../format/count.ts';

export const en = {
  title: 'Remarks',
  open: (count: number): string => (count === 0 ? 'all answered' : `${formatCount(count)} to answer`),
  list: 'All remarks, those without an answer first',
  one: 'The remark',
  someone: 'Someone who has left',
  isOpen: 'to answer',
  isAnswered: 'answered',
  item: 'The item, as its annotator was shown it',
  answer: 'Answer',
  hint: 'The annotator sees it on the labelling page. It can not be changed afterwards.',
  missing: 'Write an answer first.',
  act: 'Answer',
  sent: 'Answered.',
  answerOf: (name: string) => `Answer of ${name}`,
  empty: {
    title: 'No remarks yet.',
    text: 'When something about an item is unclear, broken or not covered by the guidelines, annotators write to you from the labelling page with @. What they write stands here, beside the item; your answer goes back to them.',
  },
};
