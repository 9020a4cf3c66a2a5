import type { Action } from '../actions/keymap.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { ReadingActs } from './act-on-reading.ts';
import { letterOf } from './response-letter.ts';

export interface ReadingSituation {
  readonly task: LabellingTask;
  readonly responses: number;
  /** One response is shown at a time, or two of many. */
  readonly canFlip: boolean;
}

const section = 'read';

/** The keys of a reader: letters open responses, the rest is how they are shown. */
export function readingActions(situation: ReadingSituation, acts: ReadingActs): Action[] {
  const allShown = situation.canFlip ? undefined : 'Both responses are on the page.';
  return [
    ...letterActions(situation, acts),
    {
      id: 'read.flip',
      name: 'Flip between two',
      key: 'Space',
      section,
      unavailable: allShown,
      perform: acts.flip,
    },
    ...scrollActions(situation, acts),
    { id: 'read.raw', name: 'Raw text', key: 'W', section, perform: acts.toggleRaw },
    { id: 'read.question', name: 'Fold the question', key: 'Q', section, perform: acts.toggleQuestion },
  ];
}

function letterActions({ responses }: ReadingSituation, acts: ReadingActs): Action[] {
  const family = 'Read a response';
  return Array.from({ length: responses }, (_, response): Action => {
    const key = letterOf(response);
    const perform = () => acts.read(response);
    return { id: `read.response.${key}`, name: `Read ${key}`, key, section, family, perform };
  });
}

/** By lines only in a pair: in a ranking the arrows move what is ranked. */
function scrollActions({ task }: ReadingSituation, acts: ReadingActs): Action[] {
  const by = (id: string, name: string, key: string, family: string, pages: number): Action => {
    const perform = () => acts.scroll(pages);
    return { id, name, key, section, family, perform };
  };
  const lines = [
    by('read.lineUp', 'Scroll up', 'ArrowUp', 'Scroll by lines', -0.15),
    by('read.lineDown', 'Scroll down', 'ArrowDown', 'Scroll by lines', 0.15),
  ];
  return [
    ...(task.kind === 'PAIRWISE' ? lines : []),
    by('read.pageUp', 'Scroll up by a page', 'PageUp', 'Scroll the answers', -0.85),
    by('read.pageDown', 'Scroll down by a page', 'PageDown', 'Scroll the answers', 0.85),
  ];
}
