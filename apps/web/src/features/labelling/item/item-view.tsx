import type { ReactNode } from 'react';
import { PromptSection } from '../reading/prompt-section.tsx';
import { styleOf } from '../reading/reading-settings.ts';
import { ReadingTools } from '../reading/reading-tools.tsx';
import { useTaskRoom } from './task-parts.ts';
import type { ItemState } from './use-item-state.ts';

type ItemViewProps = {
  item: ItemState;
  /** Above the dock. */
  note?: ReactNode;
  /** In the place of the dock, once nothing more is asked. */
  foot?: ReactNode;
};

/** A comparison on the page: question, answers, dock. Suspends until the room of its kind has come. */
export function ItemView({ item, note, foot = null }: ItemViewProps) {
  const { Board, Dock } = useTaskRoom(item.task.kind);
  return (
    <>
      <main id="main" className="desk-main" tabIndex={-1} style={styleOf(item.reading.settings)}>
        <ReadingTools item={item} />
        <PromptSection
          messages={item.comparison.prompt}
          isFolded={item.isFolded && item.reading.tool !== 'find'}
          isRaw={item.isRaw}
          onFold={item.acts.toggleQuestion}
          onPreferences={item.acts.openPreferences}
        />
        <Board item={item} />
      </main>
      {note}
      {foot ?? (
        <footer className="dock">
          <Dock item={item} />
        </footer>
      )}
      <output className="visually-hidden" aria-live="polite">
        {item.said.text}
      </output>
    </>
  );
}
