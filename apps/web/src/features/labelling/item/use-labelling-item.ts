import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Action } from '../actions/keymap.ts';
import { labellingActions } from '../actions/labelling-actions.ts';
import {
  type AnswerDraft,
  type LabellingTask,
  type Missing,
  answerOf,
  emptyAnswer,
  missing,
} from '../answer/answer-draft.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import { type LabellingActs, createActs } from './act-on-item.ts';
import type { Said } from './said.ts';
import { type DeskActs, withDeskActs } from '../desk/desk-actions.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { rank } from '../ranking/ranking-draft.ts';
import { type ReadingView, startView } from '../reading/reading-view.ts';
import { useActiveTime } from './use-active-time.ts';
import { type Layout, useLayout } from '../reading/use-layout.ts';

/** One item on the page: what is drafted, what is shown, and every act on it. */
export interface LabellingItemState {
  readonly task: LabellingTask;
  readonly assignment: Assignment;
  readonly layout: Layout;
  readonly draft: AnswerDraft;
  readonly view: ReadingView;
  readonly isRaw: boolean;
  readonly isFolded: boolean;
  readonly isWhyOpen: boolean;
  readonly said: Said;
  readonly missing: Missing | null;
  readonly acts: LabellingActs;
  readonly actions: readonly Action[];
  readonly setRationale: (rationale: string) => void;
  readonly skip: (reason: string) => void;
}

type HookParts = {
  task: LabellingTask;
  session: LabellingSession;
  assignment: Assignment;
  deskActs: DeskActs;
  onDialog: (dialog: LabellingDialog | null) => void;
};

function startDraft({ task, session, assignment }: HookParts): AnswerDraft {
  const kept = session.draftOf(assignment.id)?.answer;
  if (kept === undefined) return emptyAnswer(task, assignment.comparison.responses.length);
  return { ...kept, ranking: rank(kept.ranking, { act: 'stopTyping' }) };
}

/** Keeps each change of the draft on the device; what was only read leaves no draft. */
function useKeptDraft({ session, assignment }: HookParts, draft: AnswerDraft, readTime: () => number): void {
  const seen = useRef(draft);
  const save = useEffectEvent(() => void session.saveDraft(assignment.id, draft, readTime()));
  useEffect(() => {
    if (seen.current === draft) return;
    seen.current = draft;
    save();
  }, [draft]);
}

/** What is shown of an item and how: nothing of it is part of the answer. */
function useItemView(isFoldedFirst: boolean, isWhyOpenFirst: boolean) {
  const [view, setView] = useState(startView);
  const [isRaw, setRaw] = useState(false);
  const [isFolded, setFolded] = useState(isFoldedFirst);
  const [isWhyOpen, setWhyOpen] = useState(isWhyOpenFirst);
  const [said, say] = useState<Said>({ text: '', isRefusal: false });
  const changes = {
    setView,
    say,
    toggleRaw: () => setRaw(!isRaw),
    toggleQuestion: () => setFolded(!isFolded),
    openWhy: () => setWhyOpen(true),
  };
  return { shown: { view, isRaw, isFolded, isWhyOpen, said }, changes };
}

export function useLabellingItem(parts: HookParts): LabellingItemState {
  const { task, session, assignment, onDialog } = parts;
  const { responses } = assignment.comparison;
  const layout = useLayout();
  const readTime = useActiveTime(session.spentOn(assignment.id), (spentMs) =>
    session.noteSpent(assignment.id, spentMs),
  );
  const [draft, setDraft] = useState(() => startDraft(parts));
  useKeptDraft(parts, draft, readTime);
  const isWhyOpen = draft.rationale !== '' || task.rationale === 'REQUIRED';
  const { shown, changes } = useItemView(layout.isPhone, isWhyOpen);
  const lacking = missing(task, draft);
  const handIn = () => {
    const answer = answerOf(
      task,
      draft,
      responses.map(({ id }) => id),
    );
    void session.submit(assignment, { answer, draft, spentMs: readTime() });
  };
  const acts = createActs({
    task,
    responses: responses.length,
    draft,
    view: shown.view,
    missing: lacking,
    setDraft,
    ...changes,
    handIn,
    onDialog,
  });
  const canUndo = task.kind === 'RANKING' ? draft.ranking.past.length > 0 : draft.pastChoices.length > 0;
  const canFlip = task.kind === 'RANKING' || layout.isNarrow;
  const situation = { task, responses: responses.length, canFlip, canUndo };
  return {
    task,
    assignment,
    layout,
    draft,
    ...shown,
    missing: lacking,
    acts,
    actions: withDeskActs(labellingActions(situation, acts), parts.deskActs),
    setRationale: (rationale) => setDraft({ ...draft, rationale }),
    skip: (reason) => {
      onDialog(null);
      void session.skip(assignment, reason);
    },
  };
}
