import { type FormEvent, useState } from 'react';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ItemDialogProps } from '../dialogs/item-dialog.tsx';

/** As many characters as the server takes. */
const MOST = 4_000;

/** A remark to the lead about the item on the page: handed in at once, and sent as soon as there is a network. */
export function RemarkDialog({ item: { toLead }, onClose }: ItemDialogProps) {
  const { remark: words } = useMessages('labellingDialogs');
  const toast = useToast();
  const [text, setText] = useState('');
  const lacking = text.trim() === '' ? words.writeFirst : undefined;
  const send = () => {
    if (lacking !== undefined || toLead === null) return;
    toLead.remark(text.trim());
    toast(words.handedIn);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={submit} className="stack">
        <p className="dialog-prose">{words.lead}</p>
        <TextArea
          label={words.text}
          rows={4}
          maxLength={MOST}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        />
        <div className="dialog-foot">
          <Button onClick={onClose}>{words.back}</Button>
          <Button type="submit" variant="primary" unavailable={lacking}>
            {words.send}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
