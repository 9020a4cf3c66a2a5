import { messagesOf } from '../../../messages/use-messages.ts';
import { preferenceOf, unratedOf } from '../aspects/aspect-answers.ts';
import type { Question } from '../aspects/question.ts';
import { isIdealGiven } from '../ideal/ideal-draft.ts';
import { letterOf } from '../reading/response-letter.ts';
import { toPlace } from '../ranking/ranking-draft.ts';
import type { AnswerDraft } from './answer-draft.ts';
import { type TaskQuestion, isBestOnly } from './task-question.ts';

/** What keeps a draft from being handed in, as said on the button and in full, and where it is to be mended. */
export interface Missing {
  readonly short: string;
  /** As short as a phone wants it. */
  readonly shortest: string;
  readonly full: string;
  readonly field: 'answer' | 'aspect' | 'why' | 'ideal';
  /** Of an aspect: the very question. */
  readonly question?: Question;
}

type Words = { readonly short: string; readonly shortest?: string; readonly full: string };

function lacking(field: Missing['field'], { short, shortest = short, full }: Words): Missing {
  return { short, shortest, full, field };
}

function missingOverall(task: TaskQuestion, draft: AnswerDraft): Missing | null {
  const words = messagesOf('labelling').missing;
  if (task.kind === 'PAIRWISE') {
    if (draft.choice !== null) return null;
    return lacking('answer', task.allowTies ? words.choiceOrTie : words.choice);
  }
  if (isBestOnly(task)) return draft.ranking.groups.length > 0 ? null : lacking('answer', words.best);
  const left = toPlace(draft.ranking).length;
  return left === 0 ? null : lacking('answer', words.places(left));
}

function missingAspect(task: TaskQuestion, draft: AnswerDraft): Missing | null {
  const words = messagesOf('labelling').missing;
  for (const [aspect, each] of task.aspects.entries()) {
    if (each.kind === 'PREFERENCE') {
      if (!each.isRequired || preferenceOf(draft.aspects, each) !== undefined) continue;
      return { ...lacking('aspect', words.preference(each.name)), question: { aspect, response: null } };
    }
    const [response] = unratedOf(draft.aspects, each, draft.ranking.count);
    if (response === undefined) continue;
    const said = words.rating(each.name, letterOf(response));
    return { ...lacking('aspect', said), question: { aspect, response } };
  }
  return null;
}

/** Characters as a reader counts them, without the space around. */
export function lengthOf(rationale: string): number {
  return [...rationale.trim()].length;
}

function missingWhy({ rationale, rationaleMinLength }: TaskQuestion, draft: AnswerDraft): Missing | null {
  const words = messagesOf('labelling').missing;
  const length = lengthOf(draft.rationale);
  if (rationale === 'OFF' || (length === 0 && rationale === 'OPTIONAL')) return null;
  if (length === 0) return lacking('why', words.why);
  return length < rationaleMinLength ? lacking('why', words.longerWhy(length, rationaleMinLength)) : null;
}

/** What is missing from a draft, the first thing first; null for a complete one. */
export function missing(task: TaskQuestion, draft: AnswerDraft): Missing | null {
  const lacksIdeal = task.idealAnswer === 'REQUIRED' && !isIdealGiven(draft.ideal);
  return (
    missingOverall(task, draft) ??
    missingAspect(task, draft) ??
    missingWhy(task, draft) ??
    (lacksIdeal ? lacking('ideal', messagesOf('labelling').missing.ideal) : null)
  );
}
