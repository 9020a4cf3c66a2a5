import { useState } from 'react';
import type { ReadingLayout, ReadingSettings, WidthClass } from './reading-settings.ts';
import { useReadingSettings } from './settings-store.ts';
import type { Layout } from './use-layout.ts';

/** What lies over the page to read by. */
export type ReadingTool = 'find' | 'preferences';

/** How an item is read: nothing of it is part of the answer. */
export interface ReadingState {
  readonly settings: ReadingSettings;
  readonly layout: ReadingLayout;
  /** Null on a phone, which has one layout. */
  readonly width: WidthClass | null;
  readonly tool: ReadingTool | null;
  /** Responses, by index, that were on the page in the raw view. */
  readonly rawSeen: Set<number>;
}

export interface ReadingChanges {
  readonly reading: ReadingState;
  readonly setTool: (tool: ReadingTool | null) => void;
}

export function useReading({ isPhone, isNarrow }: Layout): ReadingChanges {
  const settings = useReadingSettings();
  const [tool, setTool] = useState<ReadingTool | null>(null);
  const [rawSeen] = useState(() => new Set<number>());
  const width = isNarrow ? 'narrow' : 'wide';
  const layout = isPhone ? 'focused' : settings.layout[width];
  return { reading: { settings, layout, width: isPhone ? null : width, tool, rawSeen }, setTool };
}
