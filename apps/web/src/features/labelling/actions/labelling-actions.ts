import { letterOf } from '../reading/response-letter.ts';
import type { Action } from './keymap.ts';
import type { LabellingActs, LabellingSituation } from './labelling-acts.ts';
import { pairActions } from '../pair/pair-actions.ts';
import { rankingActions } from '../ranking/ranking-actions.ts';

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
