import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { PairActs } from './act-on-pair.ts';
import { keyOfStop, scaleOf } from './pair-draft.ts';

const section = 'pair';

/** The acts of a pair: a stop of the scale, or a step along it. */
export function pairActions({ task }: { readonly task: LabellingTask }, acts: PairActs): Action[] {
  return [...stopActions(task, acts), ...stepActions(acts)];
}

function stopActions(task: LabellingTask, acts: PairActs): Action[] {
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
  return [
    {
      id: 'pair.towardsA',
      name: words.towards('A'),
      key: 'ArrowLeft',
      section,
      family,
      perform: () => acts.stepTowards(-1),
    },
    {
      id: 'pair.towardsB',
      name: words.towards('B'),
      key: 'ArrowRight',
      section,
      family,
      perform: () => acts.stepTowards(1),
    },
  ];
}
