import { Suspense } from 'react';
import { lazyWithMessages } from '../../../messages/use-messages.ts';
import type { ItemState } from '../item/use-item-state.ts';

const FindBar = lazyWithMessages(['readingTools'], async () => (await import('./find-bar.tsx')).FindBar);
const ReadingPreferences = lazyWithMessages(
  ['readingTools'],
  async () => (await import('./reading-preferences.tsx')).ReadingPreferences,
);

/** What lies over the page to read by; each comes when it is first wanted. */
export function ReadingTools({ item }: { item: ItemState }) {
  const { tool } = item.reading;
  if (tool === null) return null;
  return (
    <Suspense fallback={null}>
      {tool === 'find' ? <FindBar item={item} /> : <ReadingPreferences item={item} />}
    </Suspense>
  );
}
