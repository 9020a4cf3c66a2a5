import { flushSync } from 'react-dom';
import { type Missing, undoChoice } from '../answer/answer-draft.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { type PairActs, type PairParts, pairActs } from '../pair/act-on-pair.ts';
import { type RankingActs, type RankingParts, rankingActs } from '../ranking/act-on-ranking.ts';
import { type ReadingActs, type ReadingParts, readingActs } from '../reading/act-on-reading.ts';
import { QUESTION_ID, WHY_ID, focusOn } from './focus-places.ts';

/** What moves an item on, or opens what lies over it. */
export interface ItemActs {
  readonly undo: () => void;
  readonly writeWhy: () => void;
  readonly backToReading: () => void;
  readonly submit: () => void;
  readonly openSkip: () => void;
  readonly openGuidelines: () => void;
  readonly openKeys: () => void;
  readonly openCommands: () => void;
}

/** Every act on an item, for its keys and its buttons alike. */
export type LabellingActs = ItemActs & PairActs & RankingActs & ReadingActs;

/** An item as it stands, and the ways to change it. */
export interface ItemParts extends PairParts, RankingParts, ReadingParts {
  readonly missing: Missing | null;
  readonly openWhy: () => void;
  readonly handIn: () => void;
  readonly onDialog: (dialog: LabellingDialog) => void;
}

export function createActs(parts: ItemParts): LabellingActs {
  const { task, draft, missing, setDraft, openWhy, say, handIn, onDialog } = parts;
  const ranking = rankingActs(parts);
  const writeWhy = () => {
    // Before the next key: what is typed right after it belongs into the field.
    flushSync(openWhy);
    focusOn(WHY_ID);
  };
  return {
    ...ranking,
    ...pairActs(parts),
    ...readingActs(parts),
    writeWhy,
    undo: () => {
      if (task.kind === 'RANKING') ranking.act({ act: 'undo' });
      else setDraft(undoChoice(draft));
    },
    backToReading: () => focusOn(QUESTION_ID),
    submit: () => {
      if (missing === null) {
        handIn();
        return;
      }
      say({ text: missing.full, isRefusal: true });
      if (missing.field === 'why') writeWhy();
    },
    openSkip: () => onDialog('skip'),
    openGuidelines: () => onDialog('guidelines'),
    openKeys: () => onDialog('keys'),
    openCommands: () => onDialog('commands'),
  };
}
