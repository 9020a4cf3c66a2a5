import type { pair as en } from './en.ts';

export const pair: typeof en = {
  better: '更好',
  side: (letter, degree) => `${letter} ${degree}`,
  tie: '不相上下',
  tieDegree: '不相上下',
  scale: '哪个回答更好，好多少',
  which: '哪个更好？',
  best: (letters) => `${letters} 最好`,
};
