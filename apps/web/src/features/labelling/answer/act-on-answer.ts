import { messagesOf } from '../../../messages/use-messages.ts';
import { REASONS_ID, focusOn } from '../item/focus-places.ts';
import type { Say } from '../item/said.ts';
import { type AnswerDraft, type LabellingTask, toggleAllBad, toggleReason, undo } from './answer-draft.ts';

/** What is said beside the judgement, and the way back from all of it. */
export interface AnswerActs {
  readonly toggleAllBad: () => void;
  /** To the reasons, where digits choose among them. */
  readonly toReasons: () => void;
  readonly toggleReason: (reason: string) => void;
  readonly undo: () => void;
}

export interface AnswerParts {
  readonly task: LabellingTask;
  readonly draft: AnswerDraft;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly say: Say;
}

export function answerActs({ task, draft, setDraft, say }: AnswerParts): AnswerActs {
  return {
    toggleAllBad: () => {
      const words = messagesOf('labelling').answer;
      setDraft(toggleAllBad(task, draft));
      say({ text: draft.isAllBad ? words.notAllBad : words.saidAllBad(task.kind), isRefusal: false });
    },
    toReasons: () => focusOn(REASONS_ID),
    toggleReason: (reason) => setDraft(toggleReason(draft, reason)),
    undo: () => {
      if (draft.past.length === 0) return;
      setDraft(undo(draft));
      say({ text: messagesOf('labelling').answer.undone, isRefusal: false });
    },
  };
}
