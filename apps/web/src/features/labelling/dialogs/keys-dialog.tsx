import './dialogs.css';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { keyCaps } from '../actions/key-names.ts';
import type { Action, Section } from '../actions/keymap.ts';
import { type SheetLine, sheetOf } from '../actions/keys-sheet.ts';

const TITLES: Readonly<Record<Section, string>> = {
  pair: 'Judge a pair',
  ranking: 'Rank several',
  read: 'Read',
  say: 'Say more',
  move: 'Move on',
  everywhere: 'Everywhere',
};

/** Every key of the page, from the very actions that the keys perform. */
export function KeysDialog({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="keys-sheet">
        {sheetOf(actions).map(({ section, lines }) => (
          <section key={section}>
            <h3>{TITLES[section]}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line.name}>
                  <span>{line.name}</span>
                  <LineKeys line={line} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p className="note">
          Letters A to P name responses, digits judge, commands live on Q to Z and on signs: nothing clashes,
          with two responses or sixteen. While you type, only Esc and Ctrl with Enter act.
        </p>
      </div>
    </Dialog>
  );
}

function LineKeys({ line: { actions } }: { line: SheetLine }) {
  const last = actions.length > 1 ? actions.at(-1) : undefined;
  return (
    <span className="keys-of quiet">
      <KeyCap keys={keyCaps(actions[0].key)} />
      {last !== undefined && (
        <>
          {actions.length === 2 ? ' ' : ' … '}
          <KeyCap keys={keyCaps(last.key)} />
        </>
      )}
    </span>
  );
}
