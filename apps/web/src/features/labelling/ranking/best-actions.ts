import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';
import { letterOf } from '../reading/response-letter.ts';
import type { RankingActs } from './act-on-ranking.ts';
import type { RankingSituation } from './ranking-actions.ts';

const section = 'ranking';

/** The one that is read is the best. */
export function bestChoiceAction({ focus }: RankingSituation, acts: RankingActs): Action {
  const name = messagesOf('labelling').best.chooseRead;
  return { id: 'best.choose', name, key: '1', section, perform: () => acts.chooseBest(focus) };
}

/** The other acts of a choice of the best: another one that is as good, or any by its letter. */
export function bestActions({ task, responses }: RankingSituation, acts: RankingActs): Action[] {
  const words = messagesOf('labelling').best;
  const letters = Array.from({ length: responses }, (_, response): Action => {
    const letter = letterOf(response);
    const perform = () => acts.chooseBest(response);
    const id = `best.letter.${letter}`;
    return { id, name: words.is(letter), key: `Shift+${letter}`, section, family: words.anyIs, perform };
  });
  return [
    {
      id: 'best.tie',
      name: words.asGood,
      key: '=',
      section,
      unavailable: task.allowTies ? undefined : words.noTies,
      perform: acts.tie,
    },
    ...letters,
  ];
}
