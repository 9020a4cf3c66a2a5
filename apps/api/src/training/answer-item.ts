import type { EntityManager } from 'typeorm';
import { wrongResponses } from '../judgements/judgements.errors.ts';
import type { ProjectEntity } from '../projects/project.entity.ts';
import { isRightAnswer } from './is-right-answer.ts';
import { type KnownAnswer, readKnownAnswer } from './sql/practice-comparisons.ts';
import { type AttemptRow, holdAttempt } from './sql/training-attempts.ts';
import { TrainingAnswerEntity } from './training-answer.entity.ts';
import { TrainingAttemptEntity } from './training-attempt.entity.ts';
import { answeredOtherwise, notTheItem } from './training.errors.ts';

export interface AnsweredItem {
  isRight: boolean;
  /** The known answer: tie groups of the ids that annotators are shown, best first. */
  ranking: string[][];
  /** Markdown. */
  explanation: string | null;
}

/**
 * Takes an answer to the item of the moment, in the transaction of `manager`, which lets answers of one person take turns. One
 * that was taken before is told the same again.
 *
 * @throws BAD_USER_INPUT for another item, or other responses than the item's; CONFLICT for a second, different answer
 */
export async function answerItem(
  manager: EntityManager,
  project: ProjectEntity,
  annotatorId: string,
  comparisonId: string,
  ranking: string[][],
): Promise<AnsweredItem> {
  const attempt = await holdAttempt(manager, project.id, annotatorId);
  if (!attempt?.comparison_ids.slice(0, attempt.answered + 1).includes(comparisonId)) throw notTheItem();
  const known = await readKnownAnswer(manager, project.id, comparisonId);
  requireResponses(ranking, known);
  const isNew = attempt.comparison_ids[attempt.answered] === comparisonId;
  const isRight = isNew
    ? await writeAnswer(manager, project, attempt, comparisonId, ranking, known)
    : await repeatAnswer(manager, project.id, attempt, comparisonId, ranking);
  return { isRight, ranking: shownIds(known), explanation: known.explanation };
}

async function writeAnswer(
  manager: EntityManager,
  project: ProjectEntity,
  attempt: AttemptRow,
  comparisonId: string,
  ranking: string[][],
  known: KnownAnswer,
): Promise<boolean> {
  const isRight = isRightAnswer(shownIds(known), ranking, project.rankingMode);
  const key = { projectId: project.id, annotatorId: attempt.annotator_id, attempt: attempt.attempt };
  await manager.insert(TrainingAnswerEntity, { ...key, comparisonId, ranking, isRight });
  await manager.update(TrainingAttemptEntity, key, {
    answered: attempt.answered + 1,
    rightAnswers: attempt.right_answers + (isRight ? 1 : 0),
  });
  return isRight;
}

/** What was said of an answer that comes again. */
async function repeatAnswer(
  manager: EntityManager,
  projectId: string,
  { annotator_id: annotatorId, attempt }: AttemptRow,
  comparisonId: string,
  ranking: string[][],
): Promise<boolean> {
  const first = await manager.findOneByOrFail(TrainingAnswerEntity, {
    projectId,
    annotatorId,
    attempt,
    comparisonId,
  });
  if (JSON.stringify(first.ranking) !== JSON.stringify(ranking)) throw answeredOtherwise();
  return first.isRight;
}

function requireResponses(ranking: string[][], { responses }: KnownAnswer): void {
  const wanted = responses.map(({ id }) => id).toSorted();
  if (JSON.stringify(ranking.flat().toSorted()) !== JSON.stringify(wanted)) throw wrongResponses();
}

/** The known ranking in the ids that annotators are shown. */
function shownIds({ ranking, responses }: KnownAnswer): string[][] {
  const ids = new Map(responses.map((response) => [response.imported_id, response.id]));
  return ranking.map((group) => group.map((importedId) => ids.get(importedId) ?? importedId));
}
