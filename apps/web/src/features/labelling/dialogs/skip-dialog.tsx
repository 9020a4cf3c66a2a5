import './dialogs.css';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import type { ItemDialogProps } from './item-dialog.tsx';

const REASONS = ['subject', 'language', 'senseless', 'broken', 'upsetting', 'other'] as const;

type Reason = (typeof REASONS)[number];

/** Here the choice comes before the words, so that the focus begins there. */
const FIRST = { 'data-focus-first': true };

/** Asks why an item is given back. The reason goes to the lead; the item to somebody else. */
export function SkipDialog({ item, onClose }: ItemDialogProps) {
  const { skip: words } = useMessages('labellingDialogs');
  const [reason, setReason] = useState<Reason | null>(null);
  const [more, setMore] = useState('');
  const said = more.trim();
  const lacking =
    reason === null ? words.chooseFirst : reason === 'other' && said === '' ? words.sayWhich : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacking !== undefined || reason === null) return;
    const chosen = words.reasons[reason];
    item.skip(said === '' ? chosen : words.detailed(chosen, said));
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={submit} className="stack">
        <p className="dialog-prose">{words.lead}</p>
        <fieldset className="skip-reasons">
          <legend className="visually-hidden">{words.reason}</legend>
          {REASONS.map((each, index) => (
            <label key={each} className="checkbox radio">
              <input
                {...(index === 0 ? FIRST : {})}
                type="radio"
                name="reason"
                checked={reason === each}
                onChange={() => setReason(each)}
              />
              <span>{words.reasons[each]}</span>
            </label>
          ))}
        </fieldset>
        <TextArea
          label={reason === 'other' ? words.which : words.more}
          rows={2}
          value={more}
          onChange={(event) => setMore(event.target.value)}
        />
        <div className="dialog-foot">
          <Button onClick={onClose}>{words.back}</Button>
          <Button type="submit" variant="primary" unavailable={lacking}>
            {words.skip}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
