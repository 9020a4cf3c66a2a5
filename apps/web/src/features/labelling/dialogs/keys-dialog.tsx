import './dialogs.css';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { type Action, type SheetRow, sheetOf } from '../actions/keymap.ts';

/** Every key of the page, from the very actions that the keys perform. */
export function KeysDialog({ actions, onClose }: { actions: readonly Action[]; onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className="keys-sheet">
        {sheetOf(actions).map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.name}>
                  <span>{row.name}</span>
                  <RowKeys row={row} />
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

function RowKeys({ row: { first, last, isPair } }: { row: SheetRow }) {
  return (
    <span className="keys-of quiet">
      <KeyCap keys={first} />
      {last !== null && (
        <>
          {isPair ? ' ' : ' … '}
          <KeyCap keys={last} />
        </>
      )}
    </span>
  );
}
