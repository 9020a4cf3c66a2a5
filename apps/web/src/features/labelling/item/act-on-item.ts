import { flushSync } from 'react-dom';
import { type AnswerActs, type AnswerParts, answerActs } from '../answer/act-on-answer.ts';
import type { Missing } from '../answer/missing.ts';
import { type QuestionActs, type QuestionParts, questionActs } from '../aspects/act-on-questions.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { type FlagActs, type FlagParts, flagActs } from '../flags/act-on-flags.ts';
import { type IdealActs, type IdealParts, idealActs } from '../ideal/act-on-ideal.ts';
import { type PairActs, pairActs } from '../pair/act-on-pair.ts';
import { type RankingActs, type RankingParts, rankingActs } from '../ranking/act-on-ranking.ts';
import { type ReadingActs, type ReadingParts, readingActs } from '../reading/act-on-reading.ts';
import { QUESTION_ID, WHY_ID, focusOn } from './focus-places.ts';

/** What moves an item on, or opens what lies over it. */
export interface ItemActs {
  readonly writeWhy: () => void;
  readonly backToReading: () => void;
  readonly submit: () => void;
  readonly openSkip: () => void;
  readonly openRemark: () => void;
  readonly openGuidelines: () => void;
  readonly openKeys: () => void;
  readonly openCommands: () => void;
}

/** Every act on an item, for its keys and its buttons alike. */
export type LabellingActs = ItemActs &
  AnswerActs &
  FlagActs &
  IdealActs &
  PairActs &
  QuestionActs &
  RankingActs &
  ReadingActs;

/** An item as it stands, and the ways to change it. */
export interface ItemParts
  extends AnswerParts, FlagParts, IdealParts, QuestionParts, RankingParts, ReadingParts {
  readonly missing: Missing | null;
  readonly openWhy: () => void;
  readonly handIn: () => void;
  readonly onDialog: (dialog: LabellingDialog) => void;
}

export function createActs(parts: ItemParts): LabellingActs {
  const { task, missing, openWhy, say, handIn, onDialog } = parts;
  const reading = readingActs(parts);
  const beside = { ...answerActs(parts), ...flagActs(parts), ...idealActs(parts), ...questionActs(parts) };
  const writeWhy = () => {
    // Before the next key: what is typed right after it belongs into the field.
    flushSync(openWhy);
    focusOn(WHY_ID);
  };
  /** Brings the hand to where something is missing. */
  const mend = ({ field, question }: Missing) => {
    if (field === 'why') writeWhy();
    if (field === 'ideal') beside.openIdeal();
    if (question === undefined) return;
    if (question.response !== null && task.kind === 'RANKING') reading.read(question.response);
    parts.setAsked(question, question.response);
  };
  return {
    ...beside,
    ...rankingActs(parts),
    ...pairActs(parts),
    ...reading,
    writeWhy,
    backToReading: () => focusOn(QUESTION_ID),
    submit: () => {
      if (missing === null) {
        handIn();
        return;
      }
      mend(missing);
      say({ text: missing.full, isRefusal: true });
    },
    openSkip: () => onDialog('skip'),
    openRemark: () => onDialog('remark'),
    openGuidelines: () => onDialog('guidelines'),
    openKeys: () => onDialog('keys'),
    openCommands: () => onDialog('commands'),
  };
}
