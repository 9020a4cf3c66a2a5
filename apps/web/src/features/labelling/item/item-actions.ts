import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { ItemActs } from './act-on-item.ts';

export interface ItemSituation {
  readonly task: LabellingTask;
  /** Responses of the item on the page. */
  readonly responses: number;
  readonly canUndo: boolean;
}

/** The keys that say more, move an item on, and act everywhere. */
export function itemActions({ task, canUndo }: ItemSituation, acts: ItemActs): Action[] {
  const nothingDone = canUndo ? undefined : 'Nothing has been done on this item yet.';
  const why: Action = { id: 'item.why', name: 'Say why', key: 'R', section: 'say', perform: acts.writeWhy };
  return [
    ...(task.rationale === 'OFF' ? [] : [why]),
    { id: 'item.submit', name: 'Submit, next item', key: 'Enter', section: 'move', perform: acts.submit },
    {
      id: 'item.submitTyping',
      name: 'Submit while typing',
      key: 'Ctrl+Enter',
      section: 'move',
      actsInText: true,
      isFixed: true,
      perform: acts.submit,
    },
    { id: 'item.skip', name: 'Skip, with a reason', key: 'S', section: 'move', perform: acts.openSkip },
    {
      id: 'item.undo',
      name: 'Undo the last act',
      key: 'Z',
      section: 'move',
      unavailable: nothingDone,
      perform: acts.undo,
    },
    ...everywhereActions(acts),
  ];
}

function everywhereActions(acts: ItemActs): Action[] {
  const section = 'everywhere';
  return [
    { id: 'page.keys', name: 'These keys', key: '?', section, perform: acts.openKeys },
    {
      id: 'page.guidelines',
      name: 'Guidelines of the task',
      key: 'T',
      section,
      perform: acts.openGuidelines,
    },
    {
      id: 'page.back',
      name: 'Close, back to reading',
      key: 'Escape',
      section,
      actsInText: true,
      isFixed: true,
      perform: acts.backToReading,
    },
  ];
}
