import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';
import type { FlagActs } from '../flags/act-on-flags.ts';
import type { IdealActs } from '../ideal/act-on-ideal.ts';
import type { AnswerActs } from './act-on-answer.ts';
import type { TaskQuestion } from './task-question.ts';

/** The keys of what is said beside the judgement, as far as the project asks for it. */
export function answerActions(
  task: TaskQuestion,
  acts: Pick<AnswerActs, 'toggleAllBad' | 'toReasons'> &
    Pick<FlagActs, 'openFlags'> &
    Pick<IdealActs, 'openIdeal'>,
): Action[] {
  const { answer: words, flags, ideal } = messagesOf('labelling');
  const section = 'say';
  const allBad: Action = {
    id: 'answer.allBad',
    name: words.allBad(task.kind),
    key: 'X',
    section,
    perform: acts.toggleAllBad,
  };
  const reasons: Action = {
    id: 'answer.reasons',
    name: words.chooseReasons,
    key: '"',
    section,
    perform: acts.toReasons,
  };
  return [
    ...(task.reasons.length > 0 ? [reasons] : []),
    ...(task.allowAllBad ? [allBad] : []),
    { id: 'answer.flag', name: flags.title, key: '!', section, perform: acts.openFlags },
    ...(task.idealAnswer === 'OFF'
      ? []
      : [{ id: 'answer.ideal', name: ideal.title, key: '+', section, perform: acts.openIdeal } as const]),
  ];
}
