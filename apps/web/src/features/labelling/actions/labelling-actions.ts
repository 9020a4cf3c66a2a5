import type { LabellingTask } from '../answer-draft.ts';
import { keyOfStop, scaleOf } from '../pair/pair-draft.ts';
import { letterOf } from '../response-letter.ts';
import type { Action } from './keymap.ts';

/** What the keys of the labelling page do; each is one act of the page. */
export interface LabellingActs {
  readonly choose: (stop: number) => void;
  readonly stepTowards: (step: -1 | 1) => void;
  readonly read: (response: number) => void;
  readonly readNext: (step: -1 | 1) => void;
  readonly place: (place: number) => void;
  readonly tie: () => void;
  readonly move: (direction: 'up' | 'down') => void;
  readonly append: (response: number) => void;
  readonly flip: () => void;
  readonly scroll: (pages: number) => void;
  readonly undo: () => void;
  readonly toggleRaw: () => void;
  readonly toggleQuestion: () => void;
  readonly writeWhy: () => void;
  readonly backToReading: () => void;
  readonly submit: () => void;
  readonly openSkip: () => void;
  readonly openGuidelines: () => void;
  readonly openKeys: () => void;
}

/** What the page is in the middle of, as far as it decides which acts are possible. */
export interface LabellingSituation {
  readonly task: LabellingTask;
  /** Responses of the item on the page; 0 when there is none. */
  readonly responses: number;
  /** One response is shown at a time, or two of many. */
  readonly canFlip: boolean;
  readonly canUndo: boolean;
}

const DIGITS = 10;

/** Digits 1 to 9, then 0 for the tenth place; further places are reached by arrows, by letters or by hand. */
function keyOfPlace(place: number): string {
  return String(place % DIGITS);
}

function pairActions({ task, responses }: LabellingSituation, acts: LabellingActs): Action[] {
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

function rankingActions({ task, responses }: LabellingSituation, acts: LabellingActs): Action[] {
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

function readingActions({ task, responses, canFlip }: LabellingSituation, acts: LabellingActs): Action[] {
  const isEnabled = responses > 0;
  const section = 'Read';
  const letters = Array.from({ length: responses }, (_, response): Action => {
    const key = letterOf(response);
    const perform = () => acts.read(response);
    return { name: `Read ${key}`, key, section, family: 'Read a response', isEnabled, perform };
  });
  const scroll = 'Scroll the answers';
  const pairScroll: Action[] = [
    {
      name: 'Scroll up',
      key: 'ArrowUp',
      section,
      family: 'Scroll by lines',
      isEnabled,
      perform: () => acts.scroll(-0.15),
    },
    {
      name: 'Scroll down',
      key: 'ArrowDown',
      section,
      family: 'Scroll by lines',
      isEnabled,
      perform: () => acts.scroll(0.15),
    },
  ];
  return [
    ...letters,
    { name: 'Flip between two', key: 'Space', section, isEnabled: isEnabled && canFlip, perform: acts.flip },
    ...(task.kind === 'PAIRWISE' ? pairScroll : []),
    {
      name: 'Scroll up',
      key: 'PageUp',
      section,
      family: scroll,
      isEnabled,
      perform: () => acts.scroll(-0.85),
    },
    {
      name: 'Scroll down',
      key: 'PageDown',
      section,
      family: scroll,
      isEnabled,
      perform: () => acts.scroll(0.85),
    },
    { name: 'Raw text', key: 'W', section, isEnabled, perform: acts.toggleRaw },
    { name: 'Fold the question', key: 'Q', section, isEnabled, perform: acts.toggleQuestion },
  ];
}

function furtherActions({ task, responses, canUndo }: LabellingSituation, acts: LabellingActs): Action[] {
  const isEnabled = responses > 0;
  const everywhere = 'Everywhere';
  const moveOn = 'Move on';
  const why: Action = { name: 'Say why', key: 'R', section: moveOn, isEnabled, perform: acts.writeWhy };
  return [
    ...(task.rationale === 'OFF' ? [] : [why]),
    { name: 'Submit, next item', key: 'Enter', section: moveOn, isEnabled, perform: acts.submit },
    {
      name: 'Submit while typing',
      key: 'Ctrl+Enter',
      section: moveOn,
      isEnabled,
      actsInText: true,
      perform: acts.submit,
    },
    { name: 'Skip, with a reason', key: 'S', section: moveOn, isEnabled, perform: acts.openSkip },
    {
      name: 'Undo the last act',
      key: 'Z',
      section: moveOn,
      isEnabled: isEnabled && canUndo,
      perform: acts.undo,
    },
    {
      name: 'Guidelines of the task',
      key: 'T',
      section: everywhere,
      isEnabled: true,
      perform: acts.openGuidelines,
    },
    { name: 'These keys', key: '?', section: everywhere, isEnabled: true, perform: acts.openKeys },
    {
      name: 'Close, back to reading',
      key: 'Escape',
      section: everywhere,
      isEnabled: true,
      actsInText: true,
      perform: acts.backToReading,
    },
  ];
}

/**
 * Every act of the labelling page. Letters A to P name responses and digits judge, so that commands live on Q to Z and
 * on signs: nothing clashes, with two responses or sixteen.
 */
export function labellingActions(situation: LabellingSituation, acts: LabellingActs): Action[] {
  const judging = situation.task.kind === 'PAIRWISE' ? pairActions : rankingActions;
  return [
    ...judging(situation, acts),
    ...readingActions(situation, acts),
    ...furtherActions(situation, acts),
  ];
}
