import { flushSync } from 'react-dom';
import { messagesOf } from '../../../messages/use-messages.ts';
import type { Say } from '../item/said.ts';
import { type ReadingLayout, type ReadingSettings, withLayout, withNextLayout } from './reading-settings.ts';
import { SCROLLER } from './scroller-of.ts';
import { setReadingSettings } from './settings-store.ts';
import type { ReadingChanges } from './use-reading.ts';

/** How the answers are shown, and what helps to read them. */
export interface LayoutActs {
  readonly nextLayout: () => void;
  readonly setLayout: (layout: ReadingLayout) => void;
  readonly toggleTogether: () => void;
  readonly toggleDifference: () => void;
  readonly toggleRaw: () => void;
  readonly find: () => void;
  readonly openPreferences: () => void;
  readonly closeTool: () => void;
  readonly goToParting: () => void;
  /** By so many heights of what is seen. */
  readonly scroll: (pages: number) => void;
}

export interface LayoutParts extends ReadingChanges {
  readonly isRaw: boolean;
  /** The turn, counted from 0, in which the conversations on the page part. */
  readonly parting: number | null;
  readonly toggleRaw: () => void;
  readonly say: Say;
}

/** The answer in focus alone, where one is; it takes the others along, where they scroll together. */
function scrollAnswers(pages: number, isTogether: boolean): void {
  const all = [...document.querySelectorAll(SCROLLER)];
  const inFocus = all.filter((element) => element.contains(document.activeElement));
  for (const element of isTogether ? [...inFocus, ...all].slice(0, 1) : all) {
    element.scrollBy({ top: pages * element.clientHeight });
  }
}

function showPartings(): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.parting')];
  for (const mark of marks) mark.scrollIntoView({ block: 'start', inline: 'nearest' });
  marks[0]?.focus({ preventScroll: true });
}

const wordsOf = () => messagesOf('labelling').reading;

export function layoutActs({ reading, setTool, isRaw, parting, toggleRaw, say }: LayoutParts): LayoutActs {
  const { settings, width } = reading;
  const tell = (text: string) => say({ text, isRefusal: false });
  const change = (next: ReadingSettings, text: string) => {
    setReadingSettings(next);
    tell(text);
  };
  const layOut = (next: ReadingSettings) => {
    if (width !== null) change(next, wordsOf().layouts[next.layout[width]]);
  };
  return {
    nextLayout: () => {
      if (width !== null) layOut(withNextLayout(settings, width));
    },
    setLayout: (layout) => {
      if (width !== null) layOut(withLayout(settings, width, layout));
    },
    toggleTogether: () => {
      const isTogether = !settings.isTogether;
      const { said } = wordsOf();
      change({ ...settings, isTogether }, isTogether ? said.together : said.apart);
    },
    toggleDifference: () => {
      const isDifferent = !settings.isDifferent;
      const { said } = wordsOf();
      change({ ...settings, isDifferent }, isDifferent ? said.differenceOn : said.differenceOff);
    },
    toggleRaw: () => {
      toggleRaw();
      tell(isRaw ? wordsOf().said.set : wordsOf().said.raw);
    },
    // Before the next key: what is typed right after it belongs into the field.
    find: () => flushSync(() => setTool('find')),
    openPreferences: () => setTool('preferences'),
    closeTool: () => setTool(null),
    goToParting: () => {
      showPartings();
      if (parting !== null) tell(wordsOf().said.parting(parting + 1));
    },
    scroll: (pages) => scrollAnswers(pages, settings.isTogether),
  };
}
