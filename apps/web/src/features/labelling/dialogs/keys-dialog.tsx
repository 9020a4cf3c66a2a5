import './keys-dialog.css';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { sheetOf } from '../actions/keys-sheet.ts';
import type { ItemDialogProps } from './item-dialog.tsx';
import { KeyLine } from './key-line.tsx';
import { useRebinding } from './use-rebinding.ts';

/** Every key of the page, from the very acts that the keys perform; each may be changed where it stands. */
export function KeysDialog({ item: { actions }, onClose }: ItemDialogProps) {
  const { sections, sheet: words } = useMessages('labellingDialogs');
  const rebinding = useRebinding(actions);
  const { bound, settings } = rebinding;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="keys-head">
        <p className="soft grow">{words.lead}</p>
        <Button variant="bare" className="wide-only" onClick={() => print()}>
          {words.print}
        </Button>
        <Button variant="bare" onClick={rebinding.resetAll}>
          {words.resetAll}
        </Button>
      </div>
      <div className={settings.hasSingleKeys ? 'keys-sheet' : 'keys-sheet keys-sheet-named'}>
        {sheetOf(bound).map(({ section, lines }) => (
          <section key={section}>
            <h3>{sections[section]}</h3>
            <ul>
              {lines.map((line) => (
                <KeyLine key={line.actions[0].id} line={line} rebinding={rebinding} defaults={actions} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="keys-foot">
        <Checkbox
          checked={settings.hasSingleKeys}
          onChange={(event) => rebinding.turnSingleKeys(event.target.checked)}
        >
          {words.singleKeys} <span className="quiet">{words.singleKeysHint}</span>
        </Checkbox>
        <p className="note">{words.rules}</p>
      </div>
      <output className="visually-hidden">{rebinding.said}</output>
    </Dialog>
  );
}
