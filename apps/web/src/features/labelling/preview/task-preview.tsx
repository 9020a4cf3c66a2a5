import '../labelling.css';
import './task-preview.css';
import { Suspense, useState } from 'react';
import { lazyWithMessages, useMessages } from '../../../messages/use-messages.ts';
import { emptyAnswer, type LabellingTask } from '../answer/answer-draft.ts';
import { type Answer, answerOf } from '../answer/answer-of.ts';
import type { TaskQuestion } from '../answer/task-question.ts';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';
import type { LabellingDialog } from '../dialogs/dialog-loads.ts';
import { useTaskRoom } from '../item/task-parts.ts';
import { type ItemState, useItemState } from '../item/use-item-state.ts';
import { exampleFor } from './example-comparison.ts';
import { KeptAnswer } from './kept-answer.tsx';
import { PreviewAnswers } from './preview-answers.tsx';
import { previewActions } from './preview-actions.ts';
import { useHasFocus } from './use-has-focus.ts';

/** What belongs to a project and not to what it asks: the dock does not look at it. */
const BESIDE = {
  id: 'preview',
  name: '',
  guidelines: '',
  guidelinesVersion: 1,
  myGuidelinesVersion: 1,
  myRole: 'ANNOTATOR' as const,
  myTraining: { attempt: 0, answered: 0, right: 0, of: 0, threshold: 0, isPassed: true, isFailed: false },
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

const dialogs = {
  flags: lazyWithMessages(
    ['labellingDialogs'],
    async () => (await import('../flags/flags-dialog.tsx')).FlagsDialog,
  ),
  ideal: lazyWithMessages(
    ['labellingDialogs'],
    async () => (await import('../ideal/ideal-dialog.tsx')).IdealDialog,
  ),
};

type PreviewDialogName = keyof typeof dialogs;

/** Of what lies over the labelling page, that which belongs to the answer. */
const isInPreview = (dialog: LabellingDialog | null): dialog is PreviewDialogName =>
  dialog === 'flags' || dialog === 'ideal';

function TriedTask({ task }: { task: LabellingTask }) {
  const words = useMessages('taskPreview');
  const comparison = exampleFor(task.kind, words);
  const ids = comparison.responses.map(({ id }) => id);
  const blank = () => emptyAnswer(task, ids.length);
  const [draft, setDraft] = useState(blank);
  const [taken, setTaken] = useState<Answer | null>(null);
  const [dialog, setDialog] = useState<PreviewDialogName | null>(null);
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
    onDialog: (wanted) => setDialog(isInPreview(wanted) ? wanted : null),
  });
  useLabellingKeys(previewActions(item.actions), hasFocus && dialog === null);
  return (
    <section ref={place} className="task-preview" tabIndex={-1} aria-label={words.label}>
      <PreviewAnswers item={item} question={words.question} />
      <div className="dock">
        <Suspense>
          <ExampleDock item={item} />
        </Suspense>
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

function ExampleDock({ item }: { item: ItemState }) {
  const { Dock } = useTaskRoom(item.task.kind);
  return <Dock item={item} />;
}

type PreviewDialogProps = { item: ItemState; dialog: PreviewDialogName; onClose: () => void };

/** What lies over the example. */
function PreviewDialog({ dialog, ...props }: PreviewDialogProps) {
  const Shown = dialogs[dialog];
  return (
    <Suspense>
      <Shown {...props} />
    </Suspense>
  );
}
