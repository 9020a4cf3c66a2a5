import { formatDuration, formatHour, formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { answerInWords } from '../../judging/answer-in-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { firstLine, questionOf } from './first-line.ts';
import type { WorkProject } from './my-work-page.tsx';
import { saidBeside } from './said-beside.ts';
import type { OwnJudgement } from './use-history.ts';

type HistoryRowProps = { project: WorkProject; judgement: OwnJudgement; onRemark: () => void };

/** One judgement: what was asked, what was said, when. The rest opens. */
export function HistoryRow({ project, judgement, onRemark }: HistoryRowProps) {
  const { history: words } = useMessages('myWork');
  const { pair } = useMessages('labelling');
  const now = useNow();
  const { comparison, submittedAt, durationMs, counted, amendableUntil } = judgement;
  const question = questionOf(comparison.prompt);
  const ids = comparison.responses.map(({ id }) => id);
  const until = amendableUntil === null ? null : new Date(amendableUntil);
  const isOpen = until !== null && until > now;
  return (
    <li>
      <details className="work-item">
        <summary>
          <Icon name="chevron" />
          <span className="work-question" dir="auto">
            {firstLine(question)}
          </span>
          <span className="work-answer">{answerInWords(project, ids, judgement, pair)}</span>
          <span className="work-meta quiet num">
            {formatMoment(new Date(submittedAt), now)} · {words.took(formatDuration(durationMs))}
            {!counted && ` · ${words.counted}`}
            {isOpen && ` · ${words.changeUntil(formatHour(until))}`}
          </span>
        </summary>
        <dl className="work-said">
          <div>
            <dt>{words.question}</dt>
            <dd dir="auto" className="work-read">
              {question}
            </dd>
          </div>
          {saidBeside(project, judgement, words).map(({ name, said }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{said}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="work-acts">
        {isOpen && (
          <ButtonLink to={`/p/${project.id}/label?change=${judgement.id}`}>{words.change}</ButtonLink>
        )}
        <Button variant="bare" onClick={onRemark}>
          {words.remark}
        </Button>
      </div>
    </li>
  );
}
