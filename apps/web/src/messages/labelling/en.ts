import { acts } from './acts/en.ts';
import { answer } from './answer/en.ts';
import { aspects } from './aspects/en.ts';
import { bar } from './bar/en.tsx';
import { best } from './best/en.ts';
import { emptyQueue } from './empty-queue/en.tsx';
import { flags } from './flags/en.ts';
import { flow } from './flow/en.tsx';
import { ideal } from './ideal/en.ts';
import { missing } from './missing/en.ts';
import { pair } from './pair/en.ts';
import { prompt } from './prompt/en.tsx';
import { ranking } from './ranking/en.tsx';
import { reading } from './reading/en.ts';
import { strips } from './strips/en.tsx';
import { text } from './text/en.ts';

/** What the labelling page says, by subject. */
export const en = {
  acts,
  answer,
  aspects,
  bar,
  best,
  emptyQueue,
  flags,
  flow,
  ideal,
  missing,
  pair,
  prompt,
  ranking,
  reading,
  strips,
  text,
};
