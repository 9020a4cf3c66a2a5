import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { keepFocus } from '../../../ui/keep-focus.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import { ItemDialog, useDialogsAhead } from '../dialogs/item-dialog.tsx';
import type { DeskActs } from '../desk/desk-actions.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { PairBoard } from '../pair/pair-board.tsx';
import { PairDock } from '../pair/pair-dock.tsx';
import { PromptSection } from '../reading/prompt-section.tsx';
import { styleOf } from '../reading/reading-settings.ts';
import { ReadingTools } from '../reading/reading-tools.tsx';
import { RankingBoard } from '../ranking/ranking-board.tsx';
import { RankingDock } from '../ranking/ranking-dock.tsx';
import { useLabellingItem } from './use-labelling-item.ts';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';

type LabellingItemProps = {
  task: LabellingTask;
  session: LabellingSession;
  assignment: Assignment;
  deskActs: DeskActs;
  dialog: LabellingDialog | null;
  onDialog: (dialog: LabellingDialog | null) => void;
};

/** One comparison to judge: question, answers, dock. Mounted anew for each. */
export function LabellingItem({ dialog, ...props }: LabellingItemProps) {
  const { task, assignment, onDialog } = props;
  const item = useLabellingItem(props);
  useLabellingKeys(item.actions, dialog === null);
  useDialogsAhead();
  // Whatever an act has taken off the page, the focus does not go with it.
  useLayoutEffect(() => keepFocus(null));
  const { backToReading } = item.acts;
  const focusQuestion = useEffectEvent(backToReading);
  useEffect(() => focusQuestion(), []);
  const isPair = task.kind === 'PAIRWISE';
  return (
    <>
      <main id="main" className="desk-main" tabIndex={-1} style={styleOf(item.reading.settings)}>
        <ReadingTools item={item} />
        <PromptSection
          messages={assignment.comparison.prompt}
          isFolded={item.isFolded && item.reading.tool !== 'find'}
          isRaw={item.isRaw}
          onFold={item.acts.toggleQuestion}
          onPreferences={item.acts.openPreferences}
        />
        {isPair ? <PairBoard item={item} /> : <RankingBoard item={item} />}
      </main>
      <footer className="dock">{isPair ? <PairDock item={item} /> : <RankingDock item={item} />}</footer>
      <output className="visually-hidden" aria-live="polite">
        {item.said.text}
      </output>
      {dialog !== null && (
        <ItemDialog key={dialog} item={item} dialog={dialog} onClose={() => onDialog(null)} />
      )}
    </>
  );
}
