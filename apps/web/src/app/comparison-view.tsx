import { lazyWithMessages } from '../messages/use-messages.ts';

/** A comparison as the labelling page sets it, for pages of other features that show one. */
export const ComparisonView = lazyWithMessages(
  ['labelling'],
  async () => (await import('../features/labelling/reading/shown-comparison.tsx')).ShownComparison,
);
