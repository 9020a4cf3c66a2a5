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

const section = 'Read';

/** The keys of a reader: letters open responses, the rest is how they are shown. */
export function readingActions(situation: ReadingSituation, acts: ReadingActs): Action[] {
  const { responses, canFlip } = situation;
  const isEnabled = responses > 0;
  return [
    ...letterActions(situation, acts),
    { name: 'Flip between two', key: 'Space', section, isEnabled: isEnabled && canFlip, perform: acts.flip },
    ...scrollActions(situation, acts),
    { name: 'Raw text', key: 'W', section, isEnabled, perform: acts.toggleRaw },
    { name: 'Fold the question', key: 'Q', section, isEnabled, perform: acts.toggleQuestion },
  ];
}

function letterActions({ responses }: ReadingSituation, acts: ReadingActs): Action[] {
  return Array.from({ length: responses }, (_, response): Action => {
    const key = letterOf(response);
    const perform = () => acts.read(response);
    return { name: `Read ${key}`, key, section, family: 'Read a response', isEnabled: true, perform };
  });
}

/** By lines only in a pair: in a ranking the arrows move what is ranked. */
function scrollActions({ task, responses }: ReadingSituation, acts: ReadingActs): Action[] {
  const by = (name: string, key: string, family: string, pages: number): Action => {
    const perform = () => acts.scroll(pages);
    return { name, key, section, family, isEnabled: responses > 0, perform };
  };
  const lines = [
    by('Scroll up', 'ArrowUp', 'Scroll by lines', -0.15),
    by('Scroll down', 'ArrowDown', 'Scroll by lines', 0.15),
  ];
  return [
    ...(task.kind === 'PAIRWISE' ? lines : []),
    by('Scroll up by a page', 'PageUp', 'Scroll the answers', -0.85),
    by('Scroll down by a page', 'PageDown', 'Scroll the answers', 0.85),
  ];
}
