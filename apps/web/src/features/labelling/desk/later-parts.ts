import type { GuidelinesPageProps } from '../guidelines/guidelines-page.tsx';
import type { BreakPageProps } from './break-page.tsx';
import type { DeskNewsProps } from './desk-news.tsx';
import type { EmptyQueueProps } from './empty-queue.tsx';
import type { LaterPart } from './use-later-part.ts';

/** What comes from elsewhere while somebody works. */
export const deskNews: LaterPart<DeskNewsProps> = {
  load: async () => (await import('./desk-news.tsx')).DeskNews,
  words: ['deskNews'],
};

/** Guidelines that come before the work. */
export const guidelinesPage: LaterPart<GuidelinesPageProps> = {
  load: async () => (await import('../guidelines/guidelines-page.tsx')).GuidelinesPage,
  words: ['deskNews', 'labellingDialogs'],
};

/** In place of the work while there is none. */
export const emptyQueue: LaterPart<EmptyQueueProps> = {
  load: async () => (await import('./empty-queue.tsx')).EmptyQueue,
  words: [],
};

/** In place of the work while somebody rests. */
export const breakPage: LaterPart<BreakPageProps> = {
  load: async () => (await import('./break-page.tsx')).BreakPage,
  words: [],
};
