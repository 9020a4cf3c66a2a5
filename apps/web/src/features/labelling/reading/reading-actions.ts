import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { ReadingActs } from './act-on-reading.ts';
import { type LayoutSituation, layoutActions } from './layout-actions.ts';
import { letterOf } from './response-letter.ts';

export interface ReadingSituation extends LayoutSituation {
  readonly task: LabellingTask;
  readonly responses: number;
  /** One response is shown at a time, or two of many. */
  readonly canFlip: boolean;
}

const section = 'read';

const wordsOf = () => messagesOf('labelling').acts.read;

/** The keys of a reader: letters open responses, the rest is how they are shown. */
export function readingActions(situation: ReadingSituation, acts: ReadingActs): Action[] {
  const words = wordsOf();
  const allShown = situation.canFlip ? undefined : words.allShown;
  return [
    ...letterActions(situation, acts),
    {
      id: 'read.flip',
      name: words.flip,
      key: 'Space',
      section,
      unavailable: allShown,
      perform: acts.flip,
    },
    ...scrollActions(situation, acts),
    ...layoutActions(situation, acts),
    { id: 'read.question', name: words.question, key: 'Q', section, perform: acts.toggleQuestion },
  ];
}

function letterActions({ responses }: ReadingSituation, acts: ReadingActs): Action[] {
  const words = wordsOf();
  const family = words.responses;
  return Array.from({ length: responses }, (_, response): Action => {
    const key = letterOf(response);
    const perform = () => acts.read(response);
    return { id: `read.response.${key}`, name: words.response(key), key, section, family, perform };
  });
}

/** By lines only in a pair: in a ranking the arrows move what is ranked. */
function scrollActions({ task }: ReadingSituation, acts: ReadingActs): Action[] {
  const words = wordsOf();
  const by = (id: string, name: string, key: string, family: string, pages: number): Action => {
    const perform = () => acts.scroll(pages);
    return { id, name, key, section, family, perform };
  };
  const lines = [
    by('read.lineUp', words.lineUp, 'ArrowUp', words.lines, -0.15),
    by('read.lineDown', words.lineDown, 'ArrowDown', words.lines, 0.15),
  ];
  return [
    ...(task.kind === 'PAIRWISE' ? lines : []),
    by('read.pageUp', words.pageUp, 'PageUp', words.pages, -0.85),
    by('read.pageDown', words.pageDown, 'PageDown', words.pages, 0.85),
  ];
}
