import { acts } from './acts/en.ts';
import { bar } from './bar/en.tsx';
import { emptyQueue } from './empty-queue/en.tsx';
import { flow } from './flow/en.tsx';
import { prompt } from './prompt/en.tsx';
import { strips } from './strips/en.tsx';

/** What the labelling page says, by subject. */
export const en = { acts, bar, emptyQueue, flow, prompt, strips };
