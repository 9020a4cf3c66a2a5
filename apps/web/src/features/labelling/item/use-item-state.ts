import { useState } from 'react';
import type { Action } from '../actions/keymap.ts';
import { labellingActions } from '../actions/labelling-actions.ts';
import type { AnswerDraft, LabellingTask } from '../answer/answer-draft.ts';
import { type Missing, missing } from '../answer/missing.ts';
import type { Question } from '../aspects/question.ts';
import { useAsked } from '../aspects/use-asked.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { partingTurn } from '../reading/parting-turn.ts';
import { type ReadingView, comparedOf, focusOf, startView } from '../reading/reading-view.ts';
import { type Layout, useLayout } from '../reading/use-layout.ts';
import { type ReadingState, useReading } from '../reading/use-reading.ts';
import { type LabellingActs, createActs } from './act-on-item.ts';
import type { Said } from './said.ts';

/** A comparison on the page: what is drafted, what is shown, and every act on it. It knows of no session. */
export interface ItemState {
  readonly task: LabellingTask;
  readonly comparison: Assignment['comparison'];
  readonly layout: Layout;
  readonly draft: AnswerDraft;
  readonly view: ReadingView;
  readonly reading: ReadingState;
  /** The turn, counted from 0, in which the two conversations on the page part; null where there is none. */
  readonly parting: number | null;
  /** The question of the dock that digits answer. */
  readonly asked: Question;
  readonly isRaw: boolean;
  readonly isFolded: boolean;
  readonly isWhyOpen: boolean;
  readonly said: Said;
  readonly missing: Missing | null;
  readonly acts: LabellingActs;
  readonly actions: readonly Action[];
  readonly setRationale: (rationale: string) => void;
}

export interface ItemStateParts {
  readonly task: LabellingTask;
  readonly comparison: Assignment['comparison'];
  readonly draft: AnswerDraft;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly handIn: () => void;
  readonly onDialog: (dialog: LabellingDialog | null) => void;
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

export function useItemState({ comparison, ...parts }: ItemStateParts): ItemState {
  const { task, draft, setDraft } = parts;
  const responses = comparison.responses.length;
  const layout = useLayout();
  const isWhyOpen = draft.rationale !== '' || task.rationale === 'REQUIRED';
  const { shown, changes } = useItemView(layout.isPhone, isWhyOpen);
  const reading = useReading(layout);
  const [one, other] = comparedOf(shown.view, task.kind).map(
    (each) => comparison.responses[each]?.messages ?? [],
  );
  const parting = partingTurn(one ?? [], other ?? []);
  const asking = useAsked(task, draft, shown.view);
  const lacking = missing(task, draft);
  const acts = createActs({
    ...parts,
    ...changes,
    ...asking,
    ...reading,
    isRaw: shown.isRaw,
    parting,
    responses,
    view: shown.view,
    missing: lacking,
  });
  const situation = {
    task,
    responses,
    asked: asking.asked,
    focus: focusOf(shown.view),
    canFlip: task.kind === 'RANKING' || reading.reading.layout === 'focused',
    layout: reading.reading.layout,
    isPhone: layout.isPhone,
    parting,
    canUndo: draft.past.length > 0,
  };
  return {
    task,
    comparison,
    layout,
    draft,
    ...shown,
    reading: reading.reading,
    parting,
    asked: asking.asked,
    missing: lacking,
    acts,
    actions: labellingActions(situation, acts),
    setRationale: (rationale) => setDraft({ ...draft, rationale }),
  };
}
