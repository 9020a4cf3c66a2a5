import '../labelling.css';
import './task-preview.css';
import { useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { emptyAnswer, type LabellingTask } from '../answer/answer-draft.ts';
import { type Answer, answerOf } from '../answer/answer-of.ts';
import type { TaskQuestion } from '../answer/task-question.ts';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';
import { ItemDialog } from '../dialogs/item-dialog.tsx';
import type { LabellingDialog } from '../dialogs/dialog-loads.ts';
import { type ItemState, useItemState } from '../item/use-item-state.ts';
import { PairDock } from '../pair/pair-dock.tsx';
import { RankingDock } from '../ranking/ranking-dock.tsx';
import { exampleFor } from './example-comparison.ts';
import { KeptAnswer } from './kept-answer.tsx';
import { PreviewAnswers } from './preview-answers.tsx';
import { previewActions } from './preview-actions.ts';
import { useHasFocus } from './use-has-focus.ts';

/** What the dock does not look at. */
const BESIDE = {
  id: 'preview',
  name: '',
  guidelines: '',
  guidelinesVersion: 1,
  leaseSeconds: 0,
  undoSeconds: 0,
  myWork: { judgements: 0, judgementsToday: 0 },
  progress: { done: 0, total: 0 },
  queues: [],
};

function labellingTask({ strengthLabels, aspects, flags, reasons, ...task }: TaskQuestion): LabellingTask {
  return {
    ...BESIDE,
    ...task,
    strengthLabels: [...strengthLabels],
    aspects: aspects.map((aspect) => ({ ...aspect, labels: [...aspect.labels] })),
    flags: [...flags],
    reasons: [...reasons],
  };
}

/** The real dock of a task over a short example, to be tried. Another task begins anew. */
export function TaskPreview({ task }: { task: TaskQuestion }) {
  return <TriedTask key={JSON.stringify(task)} task={labellingTask(task)} />;
}

/** What lies over the page only where there is one. */
const previewDialogs: readonly LabellingDialog[] = ['flags', 'ideal', 'keys'];

function TriedTask({ task }: { task: LabellingTask }) {
  const words = useMessages('taskPreview');
  const comparison = exampleFor(task.kind, words);
  const ids = comparison.responses.map(({ id }) => id);
  const blank = () => emptyAnswer(task, ids.length);
  const [draft, setDraft] = useState(blank);
  const [taken, setTaken] = useState<Answer | null>(null);
  const [dialog, setDialog] = useState<LabellingDialog | null>(null);
  const [place, hasFocus] = useHasFocus();
  const item = useItemState({
    task,
    comparison,
    draft,
    setDraft: (changed) => {
      setDraft(changed);
      setTaken(null);
    },
    handIn: () => {
      setTaken(answerOf(task, draft, ids));
      setDraft(blank());
    },
    onDialog: (wanted) => setDialog(wanted !== null && previewDialogs.includes(wanted) ? wanted : null),
  });
  useLabellingKeys(previewActions(item.actions), hasFocus && dialog === null);
  return (
    <section ref={place} className="task-preview" tabIndex={-1} aria-label={words.label}>
      <PreviewAnswers item={item} question={words.question} />
      <div className="dock">
        {task.kind === 'PAIRWISE' ? <PairDock item={item} /> : <RankingDock item={item} />}
      </div>
      <p className="note task-preview-note">{hasFocus ? words.isTried : words.hint}</p>
      <output className="visually-hidden" aria-live="polite">
        {item.said.text}
      </output>
      {taken !== null && <KeptAnswer answer={taken} />}
      {dialog !== null && <PreviewDialog item={item} dialog={dialog} onClose={() => setDialog(null)} />}
    </section>
  );
}

type PreviewDialogProps = { item: ItemState; dialog: LabellingDialog; onClose: () => void };

/** A dialog over the example. There is nothing to skip to. */
function PreviewDialog({ item, dialog, onClose }: PreviewDialogProps) {
  const { comparison } = item;
  const assignment = { id: 'preview', fence: '', expiresAt: '', comparison };
  return <ItemDialog item={{ ...item, assignment, skip: onClose }} dialog={dialog} onClose={onClose} />;
}
