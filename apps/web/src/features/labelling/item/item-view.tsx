import type { ReactNode } from 'react';
import { PairBoard } from '../pair/pair-board.tsx';
import { PairDock } from '../pair/pair-dock.tsx';
import { RankingBoard } from '../ranking/ranking-board.tsx';
import { RankingDock } from '../ranking/ranking-dock.tsx';
import { PromptSection } from '../reading/prompt-section.tsx';
import { styleOf } from '../reading/reading-settings.ts';
import { ReadingTools } from '../reading/reading-tools.tsx';
import type { ItemState } from './use-item-state.ts';

type ItemViewProps = {
  item: ItemState;
  /** Above the dock. */
  note?: ReactNode;
  /** In the place of the dock, once nothing more is asked. */
  foot?: ReactNode;
};

/** A comparison on the page: question, answers, dock. */
export function ItemView({ item, note, foot = null }: ItemViewProps) {
  const isPair = item.task.kind === 'PAIRWISE';
  const dock = isPair ? <PairDock item={item} /> : <RankingDock item={item} />;
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
        {isPair ? <PairBoard item={item} /> : <RankingBoard item={item} />}
      </main>
      {note}
      {foot ?? <footer className="dock">{dock}</footer>}
      <output className="visually-hidden" aria-live="polite">
        {item.said.text}
      </output>
    </>
  );
}
