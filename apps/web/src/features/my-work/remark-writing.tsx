import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { firstLine, questionOf } from './first-line.ts';
import { SendRemarkFromWorkDocument } from './my-work.generated.ts';
import type { OwnJudgement } from './use-history.ts';

type RemarkWritingProps = {
  projectId: string;
  judgement: OwnJudgement;
  onSent: () => void;
  onClose: () => void;
};

/** A remark to the lead about something that was judged. */
export function RemarkWriting({ projectId, judgement, onSent, onClose }: RemarkWritingProps) {
  const { writing: words } = useMessages('myWork');
  const toast = useToast();
  const [{ fetching }, send] = useMutation(SendRemarkFromWorkDocument);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const lacking = text.trim() === '' ? words.writeFirst : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (lacking !== undefined) return;
    const { assignmentId } = judgement;
    const { error } = await send({ projectId, assignmentId, text: text.trim() });
    if (error !== undefined) {
      setRefusal(apiErrorOf(error).message);
      return;
    }
    toast(words.sent);
    onSent();
    onClose();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="stack">
        <p className="work-read" dir="auto">
          {firstLine(questionOf(judgement.comparison.prompt))}
        </p>
        <p className="note">{words.lead}</p>
        <TextArea
          label={words.text}
          rows={4}
          maxLength={4_000}
          value={text}
          error={refusal}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="dialog-foot">
          <Button onClick={onClose}>{words.back}</Button>
          <Button type="submit" variant="primary" unavailable={lacking} busy={fetching}>
            {words.send}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
