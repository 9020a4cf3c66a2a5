import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AnswerDraft, LabellingTask } from '../answer/answer-draft.ts';
import { answerOf } from '../answer/answer-of.ts';
import { openDraft } from '../answer/earlier-draft.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import { type DeskActs, withDeskActs } from '../desk/desk-actions.ts';
import { type Guidance, guidanceOf, versionInForce } from '../guidelines/guidelines-gate.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { shownAs } from '../reading/shown-as.ts';
import { useActiveTime } from './use-active-time.ts';
import { type ItemState, useItemState } from './use-item-state.ts';

/** One item on the page, with the session it belongs to. */
export interface LabellingItemState extends ItemState {
  readonly assignment: Assignment;
  readonly skip: (reason: string) => void;
  /** What is said to the lead from the desk; null where there is none to say it to. */
  readonly toLead: ToLead | null;
}

export interface ToLead {
  readonly guidance: Guidance;
  /** The newest version of the guidelines that was acknowledged; 0 before the first. */
  readonly acknowledged: number;
  /** Says that the newest guidelines were read. */
  readonly acknowledge: () => void;
  readonly remark: (text: string) => void;
}

function toLeadFrom({ task, session, assignment }: HookParts): ToLead {
  const { acknowledgedVersion } = session.getState();
  return {
    guidance: guidanceOf(task, acknowledgedVersion),
    acknowledged: Math.max(acknowledgedVersion, task.myGuidelinesVersion),
    acknowledge: () => void session.acknowledge(task.guidelinesVersion),
    remark: (text) => void session.remark(assignment.id, text),
  };
}

type HookParts = {
  task: LabellingTask;
  session: LabellingSession;
  assignment: Assignment;
  deskActs: DeskActs;
  onDialog: (dialog: LabellingDialog | null) => void;
};

function startDraft({ task, session, assignment }: HookParts): AnswerDraft {
  return openDraft(task, session.draftOf(assignment.id)?.answer, assignment.comparison.responses.length);
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

export function useLabellingItem(parts: HookParts): LabellingItemState {
  const { task, session, assignment, onDialog } = parts;
  const { comparison } = assignment;
  const readTime = useActiveTime(session.spentOn(assignment.id), (spentMs) =>
    session.noteSpent(assignment.id, spentMs),
  );
  const [draft, setDraft] = useState(() => startDraft(parts));
  useKeptDraft(parts, draft, readTime);
  const handIn = () => {
    const ids = comparison.responses.map(({ id }) => id);
    const renderings = shownAs(comparison.responses, item.reading.rawSeen);
    const answer = {
      ...answerOf(task, draft, ids),
      renderings,
      guidelinesVersion: versionInForce(task, session.getState().acknowledgedVersion),
    };
    void session.submit(assignment, { answer, draft, spentMs: readTime() });
  };
  const item = useItemState({ task, comparison, draft, setDraft, handIn, onDialog });
  return {
    ...item,
    actions: withDeskActs(item.actions, parts.deskActs),
    assignment,
    toLead: toLeadFrom(parts),
    skip: (reason) => {
      onDialog(null);
      void session.skip(assignment, reason);
    },
  };
}
