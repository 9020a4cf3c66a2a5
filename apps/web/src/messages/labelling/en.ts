import { emptyQueue } from './empty-queue/en.tsx';

/** What the labelling page says, by subject. */
export const en = { emptyQueue };
