import { type ComponentType, type ReactElement, createElement } from 'react';
import { loadMessages } from '../../../messages/catalogues.ts';
import { getLocale } from '../../../messages/locale.ts';
import type { ItemDialogProps } from './item-dialog.tsx';

type Load = () => Promise<ComponentType<ItemDialogProps>>;

/** Where what lies over an item comes from. It is fetched after the page, while nothing else is to do. */
const loads = {
  commands: async () => (await import('./commands-dialog.tsx')).CommandsDialog,
  flags: async () => (await import('../flags/flags-dialog.tsx')).FlagsDialog,
  guidelines: async () => (await import('./guidelines-dialog.tsx')).GuidelinesDialog,
  ideal: async () => (await import('../ideal/ideal-dialog.tsx')).IdealDialog,
  keys: async () => (await import('./keys-dialog.tsx')).KeysDialog,
  remark: async () => (await import('../remarks/remark-dialog.tsx')).RemarkDialog,
  skip: async () => (await import('./skip-dialog.tsx')).SkipDialog,
} satisfies Record<string, Load>;

/** What lies over the page. */
export type LabellingDialog = keyof typeof loads;

const loaded = new Map<LabellingDialog, ComponentType<ItemDialogProps>>();

/** A dialog that has come, over an item; null before. */
export function drawDialog(dialog: LabellingDialog, props: ItemDialogProps): ReactElement | null {
  const component = loaded.get(dialog);
  return component === undefined ? null : createElement(component, props);
}

/** Fetches a dialog with its words. Rejects where it cannot be had; a later call tries anew. */
export async function loadDialog(dialog: LabellingDialog): Promise<void> {
  if (loaded.has(dialog)) return;
  const [component] = await Promise.all([
    loads[dialog](),
    loadMessages('labellingDialogs', getLocale()),
    loadMessages('commands', getLocale()),
  ]);
  loaded.set(dialog, component);
}

/** Fetches every dialog, so that each opens at once, and without a network too. */
export async function loadAllDialogs(): Promise<void> {
  const dialogs = Object.keys(loads) as LabellingDialog[];
  await Promise.allSettled(dialogs.map(loadDialog));
}
