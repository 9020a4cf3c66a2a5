import { messagesOf } from '../../../messages/use-messages.ts';
import { arrowKeys } from '../actions/arrow-keys.ts';
import type { Action } from '../actions/keymap.ts';
import { isBestOnly } from '../answer/task-question.ts';
import type { QuestionActs } from '../aspects/act-on-questions.ts';
import { type QuestionSituation, aspectActions } from '../aspects/question-actions.ts';
import type { ReadingActs } from '../reading/act-on-reading.ts';
import { letterOf } from '../reading/response-letter.ts';
import type { RankingActs } from './act-on-ranking.ts';
import { bestActions, bestChoiceAction } from './best-actions.ts';

export interface RankingSituation extends QuestionSituation {
  readonly responses: number;
  /** The response that is read. */
  readonly focus: number;
}

type Acts = RankingActs & QuestionActs & Pick<ReadingActs, 'readNext'>;

const DIGITS = 10;
const section = 'ranking';

const wordsOf = () => messagesOf('labelling').acts.ranking;

/** Digits 1 to 9, then 0 for the tenth place; further places are reached by arrows, by letters or by hand. */
function keyOfPlace(place: number): string {
  return String(place % DIGITS);
}

/** The acts of a ranking: places, ties, moves, and an order that is typed; or a choice of the best. */
export function rankingActions(situation: RankingSituation, acts: Acts): Action[] {
  const { task, responses } = situation;
  const aspect = aspectActions(situation, acts);
  if (isBestOnly(task)) {
    const digits = aspect ?? [bestChoiceAction(situation, acts)];
    return [...digits, ...bestActions(situation, acts), ...neighbourActions(acts)];
  }
  const words = wordsOf();
  const noTies = task.allowTies ? undefined : words.noTies;
  return [
    ...(aspect ?? placeActions(responses, acts)),
    {
      id: 'ranking.tie',
      name: words.tie,
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
  const words = wordsOf();
  return Array.from({ length: Math.min(responses, DIGITS) }, (_, index): Action => {
    const place = index + 1;
    const perform = () => acts.place(place);
    return {
      id: `ranking.place.${place}`,
      name: words.place(place),
      key: keyOfPlace(place),
      section,
      family: words.places,
      perform,
    };
  });
}

function appendActions(responses: number, acts: Acts): Action[] {
  const words = wordsOf();
  return Array.from({ length: responses }, (_, response): Action => {
    const letter = letterOf(response);
    const perform = () => acts.append(response);
    const id = `ranking.append.${letter}`;
    return {
      id,
      name: words.append(letter),
      key: `Shift+${letter}`,
      section,
      family: words.appends,
      perform,
    };
  });
}

function moveActions(acts: Acts): Action[] {
  const words = wordsOf();
  const family = words.moves;
  const up = () => acts.move('up');
  const down = () => acts.move('down');
  return [
    { id: 'ranking.up', name: words.up, key: 'ArrowUp', section, family, perform: up },
    { id: 'ranking.down', name: words.down, key: 'ArrowDown', section, family, perform: down },
  ];
}

function neighbourActions(acts: Acts): Action[] {
  const words = wordsOf();
  const family = words.neighbours;
  const arrows = arrowKeys();
  const next = () => acts.readNext(1);
  const previous = () => acts.readNext(-1);
  return [
    { id: 'ranking.next', name: words.next, key: arrows.on, section, family, perform: next },
    {
      id: 'ranking.previous',
      name: words.previous,
      key: arrows.back,
      section,
      family,
      perform: previous,
    },
  ];
}
