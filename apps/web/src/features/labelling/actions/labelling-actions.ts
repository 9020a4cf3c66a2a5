import { answerActions } from '../answer/answer-actions.ts';
import { questionActions } from '../aspects/question-actions.ts';
import type { LabellingActs } from '../item/act-on-item.ts';
import { type ItemSituation, itemActions } from '../item/item-actions.ts';
import { pairActions } from '../pair/pair-actions.ts';
import { type RankingSituation, rankingActions } from '../ranking/ranking-actions.ts';
import { type ReadingSituation, readingActions } from '../reading/reading-actions.ts';
import type { Action } from './keymap.ts';

/** What the page is in the middle of, as far as it decides which acts are possible. */
export interface LabellingSituation extends ItemSituation, RankingSituation, ReadingSituation {}

/**
 * Every act of the labelling page. Letters A to P name responses and digits judge, so that commands live on Q to Z and
 * on signs: nothing clashes, with two responses or sixteen.
 */
export function labellingActions(situation: LabellingSituation, acts: LabellingActs): Action[] {
  const judging =
    situation.task.kind === 'PAIRWISE' ? pairActions(situation, acts) : rankingActions(situation, acts);
  return [
    ...judging,
    ...questionActions(situation, acts),
    ...readingActions(situation, acts),
    ...answerActions(situation.task, acts),
    ...itemActions(situation, acts),
  ];
}
