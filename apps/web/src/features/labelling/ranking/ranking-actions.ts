import { letterOf } from '../reading/response-letter.ts';
import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { ReadingActs } from '../reading/act-on-reading.ts';
import type { RankingActs } from './act-on-ranking.ts';

interface RankingSituation {
  readonly task: LabellingTask;
  readonly responses: number;
}

const DIGITS = 10;

/** Digits 1 to 9, then 0 for the tenth place; further places are reached by arrows, by letters or by hand. */
function keyOfPlace(place: number): string {
  return String(place % DIGITS);
}

/** The acts of a ranking: places, ties, moves, and an order that is typed. */
export function rankingActions(
  { task, responses }: RankingSituation,
  acts: RankingActs & Pick<ReadingActs, 'readNext'>,
): Action[] {
  const isEnabled = responses > 0;
  const section = 'Rank several';
  const all = Array.from({ length: responses }, (_, response) => response);
  const places = all.slice(0, DIGITS).map((index): Action => {
    const key = keyOfPlace(index + 1);
    const family = 'Place what is in focus';
    return {
      name: `Place ${index + 1}`,
      key,
      section,
      family,
      isEnabled,
      perform: () => acts.place(index + 1),
    };
  });
  const appends = all.map((response): Action => {
    const letter = letterOf(response);
    const perform = () => acts.append(response);
    const family = 'Append to the ranking';
    return { name: `Append ${letter}`, key: `Shift+${letter}`, section, family, isEnabled, perform };
  });
  const move = 'Move up, down';
  const next = 'Next, previous response';
  return [
    ...places,
    {
      name: 'Tie with the one above',
      key: '=',
      section,
      isEnabled: isEnabled && task.allowTies,
      perform: acts.tie,
    },
    { name: 'Move up', key: 'ArrowUp', section, family: move, isEnabled, perform: () => acts.move('up') },
    {
      name: 'Move down',
      key: 'ArrowDown',
      section,
      family: move,
      isEnabled,
      perform: () => acts.move('down'),
    },
    ...appends,
    {
      name: 'Next response',
      key: 'ArrowRight',
      section,
      family: next,
      isEnabled,
      perform: () => acts.readNext(1),
    },
    {
      name: 'Previous response',
      key: 'ArrowLeft',
      section,
      family: next,
      isEnabled,
      perform: () => acts.readNext(-1),
    },
  ];
}
