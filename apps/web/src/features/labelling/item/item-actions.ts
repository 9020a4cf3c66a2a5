import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { AnswerActs } from '../answer/act-on-answer.ts';
import { remarkActions } from '../remarks/remark-actions.ts';
import type { ItemActs } from './act-on-item.ts';

export interface ItemSituation {
  readonly task: LabellingTask;
  /** Responses of the item on the page. */
  readonly responses: number;
  readonly canUndo: boolean;
}

/** The keys that say more, move an item on, and act everywhere. */
export function itemActions(
  { task, canUndo }: ItemSituation,
  acts: ItemActs & Pick<AnswerActs, 'undo'>,
): Action[] {
  const words = messagesOf('labelling').acts.item;
  const nothingDone = canUndo ? undefined : words.nothingDone;
  const why: Action = { id: 'item.why', name: words.why, key: 'R', section: 'say', perform: acts.writeWhy };
  return [
    ...(task.rationale === 'OFF' ? [] : [why]),
    { id: 'item.submit', name: words.submit, key: 'Enter', section: 'move', perform: acts.submit },
    {
      id: 'item.submitTyping',
      name: words.submitTyping,
      key: 'Ctrl+Enter',
      section: 'move',
      actsInText: true,
      isFixed: true,
      perform: acts.submit,
    },
    { id: 'item.skip', name: words.skip, key: 'S', section: 'move', perform: acts.openSkip },
    {
      id: 'item.undo',
      name: words.undo,
      key: 'Z',
      section: 'move',
      unavailable: nothingDone,
      perform: acts.undo,
    },
    ...remarkActions(acts),
    ...everywhereActions(acts),
  ];
}

function everywhereActions(acts: ItemActs): Action[] {
  const words = messagesOf('labelling').acts.page;
  const section = 'everywhere';
  return [
    {
      id: 'page.commands',
      name: words.commands,
      key: 'Ctrl+K',
      section,
      actsInText: true,
      perform: acts.openCommands,
    },
    { id: 'page.keys', name: words.keys, key: '?', section, perform: acts.openKeys },
    {
      id: 'page.guidelines',
      name: words.guidelines,
      key: 'T',
      section,
      perform: acts.openGuidelines,
    },
    {
      id: 'page.back',
      name: words.back,
      key: 'Escape',
      section,
      actsInText: true,
      isFixed: true,
      perform: acts.backToReading,
    },
  ];
}
