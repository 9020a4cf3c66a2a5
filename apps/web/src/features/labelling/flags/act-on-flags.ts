import { messagesOf } from '../../../messages/use-messages.ts';
import { type AnswerDraft, act } from '../answer/answer-draft.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import type { Say } from '../item/said.ts';
import { type Flag, isFlagged, toggleFlag } from './flag-draft.ts';

export interface FlagActs {
  readonly openFlags: () => void;
  readonly toggleFlag: (flag: Flag) => void;
}

export interface FlagParts {
  readonly draft: AnswerDraft;
  readonly setDraft: (draft: AnswerDraft) => void;
  readonly say: Say;
  readonly onDialog: (dialog: LabellingDialog) => void;
}

export function flagActs({ draft, setDraft, say, onDialog }: FlagParts): FlagActs {
  return {
    openFlags: () => onDialog('flags'),
    toggleFlag: (flag) => {
      const words = messagesOf('labelling').flags;
      setDraft(act(draft, { flags: toggleFlag(draft.flags, flag) }));
      const text = isFlagged(draft.flags, flag) ? words.unflagged(flag.flag) : words.flagged(flag.flag);
      say({ text, isRefusal: false });
    },
  };
}
