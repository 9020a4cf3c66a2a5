import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { ItemActs } from './act-on-item.ts';

export interface ItemSituation {
  readonly task: LabellingTask;
  /** Responses of the item on the page; 0 when there is none. */
  readonly responses: number;
  readonly canUndo: boolean;
}

const moveOn = 'Move on';
const everywhere = 'Everywhere';

/** The keys that move an item on, and those that act everywhere. */
export function itemActions({ task, responses, canUndo }: ItemSituation, acts: ItemActs): Action[] {
  const isEnabled = responses > 0;
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
