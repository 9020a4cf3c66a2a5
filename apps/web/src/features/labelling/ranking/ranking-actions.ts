import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { ReadingActs } from '../reading/act-on-reading.ts';
import { letterOf } from '../reading/response-letter.ts';
import type { RankingActs } from './act-on-ranking.ts';

interface RankingSituation {
  readonly task: LabellingTask;
  readonly responses: number;
}

type Acts = RankingActs & Pick<ReadingActs, 'readNext'>;

const DIGITS = 10;
const section = 'ranking';

/** Digits 1 to 9, then 0 for the tenth place; further places are reached by arrows, by letters or by hand. */
function keyOfPlace(place: number): string {
  return String(place % DIGITS);
}

/** The acts of a ranking: places, ties, moves, and an order that is typed. */
export function rankingActions({ task, responses }: RankingSituation, acts: Acts): Action[] {
  const noTies = task.allowTies ? undefined : 'This project takes no ties.';
  return [
    ...placeActions(responses, acts),
    {
      id: 'ranking.tie',
      name: 'Tie with the one above',
      key: '=',
      section,
      unavailable: noTies,
      perform: acts.tie,
    },
    ...moveActions(acts),
    ...appendActions(responses, acts),
    ...neighbourActions(acts),
  ];
}

function placeActions(responses: number, acts: Acts): Action[] {
  const family = 'Place what is in focus';
  return Array.from({ length: Math.min(responses, DIGITS) }, (_, index): Action => {
    const place = index + 1;
    const perform = () => acts.place(place);
    return {
      id: `ranking.place.${place}`,
      name: `Place ${place}`,
      key: keyOfPlace(place),
      section,
      family,
      perform,
    };
  });
}

function appendActions(responses: number, acts: Acts): Action[] {
  const family = 'Append to the ranking';
  return Array.from({ length: responses }, (_, response): Action => {
    const letter = letterOf(response);
    const perform = () => acts.append(response);
    const id = `ranking.append.${letter}`;
    return { id, name: `Append ${letter}`, key: `Shift+${letter}`, section, family, perform };
  });
}

function moveActions(acts: Acts): Action[] {
  const family = 'Move up, down';
  const up = () => acts.move('up');
  const down = () => acts.move('down');
  return [
    { id: 'ranking.up', name: 'Move up', key: 'ArrowUp', section, family, perform: up },
    { id: 'ranking.down', name: 'Move down', key: 'ArrowDown', section, family, perform: down },
  ];
}

function neighbourActions(acts: Acts): Action[] {
  const family = 'Next, previous response';
  const next = () => acts.readNext(1);
  const previous = () => acts.readNext(-1);
  return [
    { id: 'ranking.next', name: 'Next response', key: 'ArrowRight', section, family, perform: next },
    {
      id: 'ranking.previous',
      name: 'Previous response',
      key: 'ArrowLeft',
      section,
      family,
      perform: previous,
    },
  ];
}
