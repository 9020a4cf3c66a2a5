import { lazyWithMessages } from '../messages/use-messages.ts';

/** The labelling page's dock, for the forms that say what is asked: features know of each other only here. */
export const TaskPreview = lazyWithMessages(
  ['labelling', 'taskPreview'],
  async () => (await import('../features/labelling/preview/task-preview.tsx')).TaskPreview,
);
