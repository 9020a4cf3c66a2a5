import type { LabellingTask } from '../answer/answer-draft.ts';

/** What the keys of the labelling page do; each is one act of the page. */
export interface LabellingActs {
  readonly choose: (stop: number) => void;
  readonly stepTowards: (step: -1 | 1) => void;
  readonly read: (response: number) => void;
  readonly readNext: (step: -1 | 1) => void;
  readonly place: (place: number) => void;
  readonly tie: () => void;
  readonly move: (direction: 'up' | 'down') => void;
  readonly append: (response: number) => void;
  readonly flip: () => void;
  readonly scroll: (pages: number) => void;
  readonly undo: () => void;
  readonly toggleRaw: () => void;
  readonly toggleQuestion: () => void;
  readonly writeWhy: () => void;
  readonly backToReading: () => void;
  readonly submit: () => void;
  readonly openSkip: () => void;
  readonly openGuidelines: () => void;
  readonly openKeys: () => void;
}

/** What the page is in the middle of, as far as it decides which acts are possible. */
export interface LabellingSituation {
  readonly task: LabellingTask;
  /** Responses of the item on the page; 0 when there is none. */
  readonly responses: number;
  /** One response is shown at a time, or two of many. */
  readonly canFlip: boolean;
  readonly canUndo: boolean;
}
