import { useMessages } from '../../../messages/use-messages.ts';
import { CommandPalette } from '../../../ui/command-palette.tsx';
import type { Command } from '../../../ui/find-commands.ts';
import { KeyOf } from '../actions/key-of.tsx';
import { keyCaps } from '../actions/key-names.ts';
import { actsInForce } from '../actions/key-refusal.ts';
import { useKeySettings } from '../actions/key-settings.ts';
import { type Action, sections } from '../actions/keymap.ts';
import { withOwnKeys } from '../actions/own-keys.ts';
import type { ItemDialogProps } from './item-dialog.tsx';

/** Every act of the page by its name, those of one section together; but for the one that has opened this. */
export function CommandsDialog({ item, onClose }: ItemDialogProps) {
  const { sections: titles } = useMessages('labellingDialogs');
  const words = useMessages('commands');
  const { own, hasSingleKeys } = useKeySettings();
  const bound = withOwnKeys(item.actions, own).filter(({ id }) => id !== 'page.commands');
  const inForce = new Set(actsInForce(bound, hasSingleKeys));
  const toCommand = (action: Action): Command => ({
    id: action.id,
    name: action.name,
    group: titles[action.section],
    keys: inForce.has(action) ? keyCaps(action.key) : [],
    unavailable: action.unavailable,
    perform: action.perform,
  });
  const commands = sections.flatMap((section) =>
    bound.filter((action) => action.section === section).map(toCommand),
  );
  return (
    <CommandPalette
      commands={commands}
      onClose={onClose}
      foot={
        <span>
          <KeyOf act="page.keys" /> {words.allKeys}
        </span>
      }
    />
  );
}
