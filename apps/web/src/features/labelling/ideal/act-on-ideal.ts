import { type AnswerDraft, act } from '../answer/answer-draft.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { isIdealGiven } from './ideal-draft.ts';

export interface IdealActs {
  readonly openIdeal: () => void;
  /** Begins with a text: the source of a response, or nothing. What was written before can be taken back. */
  readonly startIdeal: (content: string, base: number | null) => void;
  readonly writeIdeal: (content: string) => void;
  readonly discardIdeal: () => void;
}

export interface IdealParts {
  readonly draft: AnswerDraft;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly onDialog: (dialog: LabellingDialog) => void;
}

/** The draft with an ideal answer as it is typed. From now on an undo of something earlier does not touch it. */
export function writeIdeal(draft: AnswerDraft, content: string): AnswerDraft {
  const past = draft.past.filter((before) => !('ideal' in before));
  return { ...draft, ideal: { base: draft.ideal?.base ?? null, content }, past };
}

export function startIdeal(draft: AnswerDraft, content: string, base: number | null): AnswerDraft {
  const ideal = { content, base };
  return isIdealGiven(draft.ideal) ? act(draft, { ideal }) : { ...draft, ideal };
}

export function idealActs({ draft, setDraft, onDialog }: IdealParts): IdealActs {
  return {
    openIdeal: () => onDialog('ideal'),
    startIdeal: (content, base) => setDraft(startIdeal(draft, content, base)),
    writeIdeal: (content) => setDraft(writeIdeal(draft, content)),
    discardIdeal: () => setDraft(act(draft, { ideal: null })),
  };
}
