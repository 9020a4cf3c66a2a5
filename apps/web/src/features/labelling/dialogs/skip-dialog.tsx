import './dialogs.css';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-field.tsx';

const REASONS = [
  'I do not know enough of the subject',
  'It is in a language I do not read',
  'The question makes no sense',
  'Something is not shown properly',
  'It is private, harmful or upsetting',
  'Another reason',
] as const;

const OTHER = REASONS[REASONS.length - 1];

type SkipDialogProps = { onSkip: (reason: string) => void; onClose: () => void };

/** Asks why an item is given back. The reason goes to the lead; the item to somebody else. */
export function SkipDialog({ onSkip, onClose }: SkipDialogProps) {
  const [reason, setReason] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const firstReason = useRef<HTMLInputElement>(null);
  // After the dialog has chosen a field of its own: here the choice comes before the words.
  useEffect(() => {
    const frame = requestAnimationFrame(() => firstReason.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const said = words.trim();
  const lacking =
    reason === null ? 'Choose a reason.' : reason === OTHER && said === '' ? 'Say which reason.' : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (lacking === undefined && reason !== null) onSkip(said === '' ? reason : `${reason}: ${said}`);
  };
  return (
    <Dialog title="Skip this one" onClose={onClose}>
      <form onSubmit={submit} className="stack">
        <p className="dialog-prose">It goes to somebody else and does not come back to you.</p>
        <fieldset className="skip-reasons">
          <legend className="visually-hidden">Reason</legend>
          {REASONS.map((each, index) => (
            <label key={each} className="checkbox radio">
              <input
                ref={index === 0 ? firstReason : undefined}
                type="radio"
                name="reason"
                checked={reason === each}
                onChange={() => setReason(each)}
              />
              <span>{each}</span>
            </label>
          ))}
        </fieldset>
        <TextArea
          label={reason === OTHER ? 'Which reason' : 'More for the lead, if you like'}
          rows={2}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <div className="dialog-foot">
          <Button onClick={onClose}>Back</Button>
          <Button type="submit" variant="primary" unavailable={lacking}>
            Skip
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
