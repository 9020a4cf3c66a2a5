import { useEffect, useEffectEvent } from 'react';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import { GuidelinesDialog } from '../dialogs/guidelines-dialog.tsx';
import { KeysDialog } from '../dialogs/keys-dialog.tsx';
import { SkipDialog } from '../dialogs/skip-dialog.tsx';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { PairBoard } from '../pair/pair-board.tsx';
import { PairDock } from '../pair/pair-dock.tsx';
import { PromptSection } from '../reading/prompt-section.tsx';
import { RankingBoard } from '../ranking/ranking-board.tsx';
import { RankingDock } from '../ranking/ranking-dock.tsx';
import { type LabellingItemState, useLabellingItem } from './use-labelling-item.ts';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';

type LabellingItemProps = {
  task: LabellingTask;
  session: LabellingSession;
  assignment: Assignment;
  dialog: LabellingDialog | null;
  onDialog: (dialog: LabellingDialog | null) => void;
};

/** One comparison to judge: question, answers, dock. Mounted anew for each. */
export function LabellingItem({ task, session, assignment, dialog, onDialog }: LabellingItemProps) {
  const item = useLabellingItem({ task, session, assignment, onDialog });
  useLabellingKeys(item.actions, dialog === null);
  const { backToReading } = item.acts;
  const focusQuestion = useEffectEvent(backToReading);
  useEffect(() => focusQuestion(), []);
  const isPair = task.kind === 'PAIRWISE';
  return (
    <>
      <main id="main" className="desk-main">
        <PromptSection
          messages={assignment.comparison.prompt}
          isFolded={item.isFolded}
          isRaw={item.isRaw}
          onFold={item.acts.toggleQuestion}
        />
        {isPair ? <PairBoard item={item} /> : <RankingBoard item={item} />}
      </main>
      <footer className="dock">{isPair ? <PairDock item={item} /> : <RankingDock item={item} />}</footer>
      <output className="visually-hidden" aria-live="polite">
        {item.said.text}
      </output>
      <ItemDialog item={item} dialog={dialog} onClose={() => onDialog(null)} />
    </>
  );
}

type ItemDialogProps = { item: LabellingItemState; dialog: LabellingDialog | null; onClose: () => void };

function ItemDialog({ item, dialog, onClose }: ItemDialogProps) {
  switch (dialog) {
    case 'skip':
      return <SkipDialog onSkip={item.skip} onClose={onClose} />;
    case 'guidelines':
      return <GuidelinesDialog task={item.task} onClose={onClose} />;
    case 'keys':
      return <KeysDialog actions={item.actions} onClose={onClose} />;
    case null:
      return null;
  }
}
