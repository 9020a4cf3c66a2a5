import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { readAhead } from '../../../reading/reading-text.tsx';
import { Strip } from '../../../ui/strip.tsx';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';
import { type AnswerDraft, emptyAnswer, type LabellingTask } from '../answer/answer-draft.ts';
import { answerOf } from '../answer/answer-of.ts';
import type { LabellingDialog } from '../dialogs/dialog-loads.ts';
import { ItemDialog } from '../dialogs/item-dialog.tsx';
import { ItemView } from '../item/item-view.tsx';
import { useItemState } from '../item/use-item-state.ts';
import { requestsOf } from '../reading/message-parts.ts';
import { PracticeFeedback } from './practice-feedback.tsx';
import { practiceTask } from './practice-task.ts';
import type { Practice } from './use-practice.ts';

type PracticeDeskProps = {
  task: LabellingTask;
  practice: Extract<Practice, { step: 'item' | 'feedback' }>;
  isLast: boolean;
  onAnswer: (ranking: string[][]) => void;
  onNext: () => void;
};

/** What practice has not: nothing is given back, flagged or told to the lead. */
const notPractised: readonly string[] = ['item.skip', 'item.remark', 'answer.flag'];
/** What is left to do once an item is answered: reading. */
const reading: readonly string[] = ['read', 'everywhere'];

/** One item of practice, and once it is answered what is known of it in the place of the dock. */
export function PracticeDesk({ task, practice, isLast, onAnswer, onNext }: PracticeDeskProps) {
  const { comparison } = practice.item;
  const asked = practiceTask(task);
  const ids = comparison.responses.map(({ id }) => id);
  const [draft, setDraft] = useState<AnswerDraft>(() => emptyAnswer(asked, ids.length));
  const [dialog, setDialog] = useState<LabellingDialog | null>(null);
  const isAnswered = practice.step === 'feedback';
  const isBusy = practice.step === 'item' && practice.isBusy;
  const handIn = () => {
    if (isBusy) return;
    onAnswer(answerOf(asked, draft, ids).ranking.map((group) => group.map(String)));
  };
  const item = useItemState({
    task: asked,
    comparison,
    draft,
    setDraft: (changed) => {
      if (!isAnswered && !isBusy) setDraft(changed);
    },
    handIn,
    onDialog: setDialog,
  });
  const actions = item.actions.filter(({ id }) => !notPractised.includes(id));
  const shown = isAnswered
    ? actions.filter(({ id, section }) => reading.includes(section) && id !== 'page.commands')
    : actions;
  useLabellingKeys(shown, dialog === null);
  const begin = useEffectEvent(() => {
    readAhead(requestsOf(comparison.prompt));
    item.acts.backToReading();
  });
  useEffect(() => begin(), []);
  const assignment = { id: comparison.id, fence: '', expiresAt: '', comparison };
  return (
    <>
      <ItemView
        item={item}
        foot={
          practice.step !== 'feedback' ? null : (
            <PracticeFeedback
              task={asked}
              practice={practice}
              strength={answerOf(asked, draft, ids).strength ?? null}
              isLast={isLast}
              onNext={onNext}
            />
          )
        }
        note={practice.step === 'item' && practice.refusal !== null && <NotTaken reason={practice.refusal} />}
      />
      {dialog !== null && (
        <ItemDialog
          key={dialog}
          item={{ ...item, actions: shown, assignment, skip: () => setDialog(null), toLead: null }}
          dialog={dialog}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

function NotTaken({ reason }: { reason: string }) {
  const words = useMessages('training');
  return (
    <div className="strip-bleed">
      <Strip tone="bad">{words.notTaken(reason)}</Strip>
    </div>
  );
}
