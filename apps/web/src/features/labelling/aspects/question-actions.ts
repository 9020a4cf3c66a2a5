import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action, Section } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { QuestionActs } from './act-on-questions.ts';
import { optionsOf } from './aspect-options.ts';
import type { Question } from './question.ts';

export interface QuestionSituation {
  readonly task: LabellingTask;
  /** The question that digits answer. */
  readonly asked: Question;
}

/** The digits of the aspect that is asked; null where it is the overall judgement, whose digits are its own. */
export function aspectActions({ task, asked }: QuestionSituation, acts: QuestionActs): Action[] | null {
  if (asked.aspect === null) return null;
  const section: Section = task.kind === 'PAIRWISE' ? 'pair' : 'ranking';
  const options = optionsOf(task, asked);
  const family = messagesOf('labelling').aspects.answer;
  return options.map(({ name }, index): Action => {
    const perform = () => acts.answer(asked, index);
    return { id: `aspect.option.${index + 1}`, name, key: String(index + 1), section, family, perform };
  });
}

/** The way from question to question. */
export function questionActions({ task }: QuestionSituation, acts: QuestionActs): Action[] {
  if (task.aspects.length === 0) return [];
  const words = messagesOf('labelling').aspects;
  const section: Section = task.kind === 'PAIRWISE' ? 'pair' : 'ranking';
  return [
    {
      id: 'question.previous',
      name: words.previousQuestion,
      key: '[',
      section,
      perform: () => acts.askBeside(-1),
    },
    { id: 'question.next', name: words.nextQuestion, key: ']', section, perform: () => acts.askBeside(1) },
  ];
}
