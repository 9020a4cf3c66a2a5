import { messagesOf } from '../../../messages/use-messages.ts';
import { arrowKeys } from '../actions/arrow-keys.ts';
import type { Action } from '../actions/keymap.ts';
import type { QuestionActs } from '../aspects/act-on-questions.ts';
import { type QuestionSituation, aspectActions } from '../aspects/question-actions.ts';
import type { TaskQuestion } from '../answer/task-question.ts';
import type { PairActs } from './act-on-pair.ts';
import { keyOfStop, scaleOf } from './pair-draft.ts';

const section = 'pair';

/** The acts of a pair: digits answer what is asked, a stop of the scale first of all; arrows step along it. */
export function pairActions(situation: QuestionSituation, acts: PairActs & QuestionActs): Action[] {
  return [...(aspectActions(situation, acts) ?? stopActions(situation.task, acts)), ...stepActions(acts)];
}

function stopActions(task: TaskQuestion, acts: PairActs): Action[] {
  const stops = scaleOf(task);
  const words = messagesOf('labelling').acts.pair;
  const family = words.stops(stops[0]?.name ?? '', stops.at(-1)?.name ?? '');
  return stops.flatMap(({ name }, index): Action[] => {
    const key = keyOfStop(index);
    const perform = () => acts.choose(index);
    return key === null ? [] : [{ id: `pair.stop.${index + 1}`, name, key, section, family, perform }];
  });
}

function stepActions(acts: PairActs): Action[] {
  const words = messagesOf('labelling').acts.pair;
  const family = words.step;
  const arrows = arrowKeys();
  return [
    {
      id: 'pair.towardsA',
      name: words.towards('A'),
      key: arrows.back,
      section,
      family,
      perform: () => acts.stepTowards(-1),
    },
    {
      id: 'pair.towardsB',
      name: words.towards('B'),
      key: arrows.on,
      section,
      family,
      perform: () => acts.stepTowards(1),
    },
  ];
}
