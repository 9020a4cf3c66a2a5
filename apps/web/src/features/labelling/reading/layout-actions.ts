import { messagesOf } from '../../../messages/use-messages.ts';
import type { Action } from '../actions/keymap.ts';
import type { LayoutActs } from './act-on-layout.ts';
import type { ReadingLayout } from './reading-settings.ts';

export interface LayoutSituation {
  readonly layout: ReadingLayout;
  readonly isPhone: boolean;
  /** The turn in which the conversations on the page part. */
  readonly parting: number | null;
}

/** The keys that change how answers are shown. */
export function layoutActions({ layout, isPhone, parting }: LayoutSituation, acts: LayoutActs): Action[] {
  const { acts: words } = messagesOf('labelling').reading;
  const section = 'read';
  const onePlace = isPhone ? words.onPhone : undefined;
  const oneScroll = layout === 'side' ? undefined : words.oneScroll;
  const noParting = parting === null ? words.noParting : undefined;
  const act = (id: string, name: string, key: string, perform: () => void, unavailable?: string): Action => ({
    id: `read.${id}`,
    name,
    key,
    section,
    unavailable,
    perform,
  });
  return [
    act('layout', words.layout, '|', acts.nextLayout, onePlace),
    act('together', words.together, 'Y', acts.toggleTogether, oneScroll),
    act('difference', words.difference, 'U', acts.toggleDifference),
    act('parting', words.parting, ';', acts.goToParting, noParting),
    act('raw', words.raw, 'W', acts.toggleRaw),
    act('find', words.find, '/', acts.find),
    act('preferences', words.preferences, ',', acts.openPreferences),
  ];
}
