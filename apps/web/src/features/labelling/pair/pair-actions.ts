import { keyOfStop, scaleOf } from './pair-draft.ts';
import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { PairActs } from './act-on-pair.ts';

interface PairSituation {
  readonly task: LabellingTask;
  readonly responses: number;
}

/** The acts of a pair: a stop of the scale, or a step along it. */
export function pairActions({ task, responses }: PairSituation, acts: PairActs): Action[] {
  const isEnabled = responses > 0;
  const section = 'Judge a pair';
  const stops = scaleOf(task);
  const family = `${stops[0]?.name} … ${stops.at(-1)?.name}`;
  const choices = stops.flatMap(({ name }, index): Action[] => {
    const key = keyOfStop(index);
    return key === null ? [] : [{ name, key, section, family, isEnabled, perform: () => acts.choose(index) }];
  });
  const step = 'One step towards A, B';
  return [
    ...choices,
    {
      name: 'One step towards A',
      key: 'ArrowLeft',
      section,
      family: step,
      isEnabled,
      perform: () => acts.stepTowards(-1),
    },
    {
      name: 'One step towards B',
      key: 'ArrowRight',
      section,
      family: step,
      isEnabled,
      perform: () => acts.stepTowards(1),
    },
  ];
}
