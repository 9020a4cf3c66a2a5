import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { keptAnswer, keepAnswer } from './kept-answers.ts';
import { AnswerRemarkDocument } from './remarks.generated.ts';
import type { ComparisonView, Remark } from './remarks-page.tsx';

type RemarkViewProps = {
  projectId: string;
  remark: Remark;
  comparisonView: ComparisonView;
  onAnswered: () => void;
};

/** One remark, its answer or the field for it, and the item it is about. */
export function RemarkView({ projectId, remark, comparisonView: View, onAnswered }: RemarkViewProps) {
  const words = useMessages('remarks');
  const now = useNow();
  const { author, createdAt, text, answer, answeredAt, answeredBy } = remark;
  return (
    <section className="remark" aria-label={words.one}>
      <p className="remark-meta">
        <span className="medium soft">{author?.name ?? words.someone}</span> ·{' '}
        {formatMoment(new Date(createdAt), now)}
      </p>
      <p className="remark-text" dir="auto">
        {text}
      </p>
      {answer === null ? (
        <AnswerForm projectId={projectId} remarkId={remark.id} onAnswered={onAnswered} />
      ) : (
        <div className="remark-answer">
          <p className="remark-meta">
            <span className="medium soft">{words.answerOf(answeredBy?.name ?? words.someone)}</span>
            {answeredAt !== null && ` · ${formatMoment(new Date(answeredAt), now)}`}
          </p>
          <p className="remark-text" dir="auto">
            {answer}
          </p>
        </div>
      )}
      <h2 className="remark-item">{words.item}</h2>
      <View comparison={remark.comparison} />
    </section>
  );
}

const mostText = 4000;

type AnswerFormProps = { projectId: string; remarkId: string; onAnswered: () => void };

function AnswerForm({ projectId, remarkId, onAnswered }: AnswerFormProps) {
  const words = useMessages('remarks');
  const toast = useToast();
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(() => keptAnswer(remarkId));
  const [isAttempted, setAttempted] = useState(false);
  const [{ fetching, error }, answerRemark] = useMutation(AnswerRemarkDocument);
  useEffect(() => {
    // The hand is at the answer, with the first remark and with each that follows; on a phone the keys would cover the page.
    const isTouched = globalThis.matchMedia('(pointer: coarse)').matches;
    if (!isTouched) field.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  const isMissing = text.trim() === '';
  const send = async () => {
    setAttempted(true);
    if (isMissing || fetching) return;
    const { data } = await answerRemark({ projectId, remarkId, text });
    if (!data) return;
    keepAnswer(remarkId, '');
    toast(words.sent);
    onAnswered();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
  const refusal = error && apiErrorOf(error).message;
  return (
    <form noValidate className="remark-form" action={() => void send()}>
      <div ref={field}>
        <TextArea
          label={words.answer}
          value={text}
          rows={3}
          maxLength={mostText}
          error={isAttempted && isMissing ? words.missing : refusal}
          hint={words.hint}
          onKeyDown={press}
          onChange={(event) => {
            setText(event.target.value);
            keepAnswer(remarkId, event.target.value);
          }}
        />
      </div>
      <div className="row">
        <Button type="submit" variant="primary" busy={fetching}>
          {words.act} <KeyCap keys={['Ctrl', '↵']} />
        </Button>
      </div>
    </form>
  );
}
