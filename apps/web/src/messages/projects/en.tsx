import type { ReactNode } from 'react';
import { formatCount } from '../../format/count.ts';
import { counted } from '../english.ts';

export const en = {
  title: 'Projects',
  create: 'New project',
  none: {
    title: 'You are in no project yet.',
    text: 'A lead adds you to one; then it is here. Tell them the e-mail address you sign in with.',
  },
  first: {
    title: 'No project yet.',
    text: 'A project is one question put to people about a file of model outputs: which of two answers is better, or how several rank. Make your own, or judge your first comparison within a minute in a sample of ours.',
    sample: 'Load the sample project',
    sampleNote: 'The sample is two small projects: one of pairs, one of rankings.',
  },
  columns: {
    project: 'Project',
    progress: 'Progress',
    comparisons: 'Comparisons',
    judgements: 'Judgements',
    today: 'Yours today',
  },
  kinds: { PAIRWISE: 'pairs', RANKING: 'rankings' },
  of: (done: ReactNode, total: string) => (
    <>
      {done} <span className="quiet">of {total}</span>
    </>
  ),
  progress: (name: string, done: number, total: number) =>
    `${name}: ${formatCount(done)} of ${formatCount(total)} comparisons done`,
  nothingImported: 'nothing imported yet',
  percentDone: (percent: number) => `${percent}% done`,
  queues: {
    open: 'open',
    paused: 'paused',
    closed: 'closed',
    allOpen: (count: number) => `${counted(count, 'queue')} open`,
    someOpen: (open: number, count: number) => `${open} of ${counted(count, 'queue')} open`,
  },
};
