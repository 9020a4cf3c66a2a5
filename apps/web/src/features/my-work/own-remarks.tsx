import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { firstLine, questionOf } from './first-line.ts';
import { SeeAnswersDocument } from './my-work.generated.ts';
import type { WorkProject } from './my-work-page.tsx';

type Remark = WorkProject['myRemarks'][number];

type OwnRemarksProps = { projectId: string; remarks: readonly Remark[] };

/** One's remarks and the lead's answers, newest first. Whoever is here has seen the answers. */
export function OwnRemarks({ projectId, remarks }: OwnRemarksProps) {
  const { remarks: words } = useMessages('myWork');
  const client = useClient();
  // What was new when the page came stays marked, though the server knows that it was seen.
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unseen = remarks
    .filter(({ id, answer, isAnswerSeen }) => answer !== null && !isAnswerSeen && !fresh.has(id))
    .map(({ id }) => id);
  if (unseen.length > 0) setFresh(new Set([...fresh, ...unseen]));
  const seen = [...fresh].join(' ');
  useEffect(() => {
    if (seen !== '') void client.mutation(SeeAnswersDocument, { projectId }).toPromise();
  }, [client, projectId, seen]);
  return (
    <>
      <h2 className="caption">{words.title}</h2>
      {remarks.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <ul className="work-remarks">
          {remarks.map((remark) => (
            <OwnRemark key={remark.id} remark={remark} isNew={fresh.has(remark.id)} />
          ))}
        </ul>
      )}
    </>
  );
}

function OwnRemark({ remark, isNew }: { remark: Remark; isNew: boolean }) {
  const { remarks: words } = useMessages('myWork');
  const now = useNow();
  const { comparison, text, createdAt, answer, answeredAt, answeredBy } = remark;
  return (
    <li>
      <p className="work-read" dir="auto">
        {firstLine(questionOf(comparison.prompt))}
      </p>
      <p className="work-speaker quiet num">
        {words.you} · {formatMoment(new Date(createdAt), now)}
      </p>
      <p className="work-text" dir="auto">
        {text}
      </p>
      {answer === null ? (
        <p className="work-speaker quiet">{words.open}</p>
      ) : (
        <>
          <p className="work-speaker quiet num">
            {isNew && <span className="strong work-new">{words.isNew}</span>} {answeredBy?.name ?? words.lead}
            {answeredAt !== null && ` · ${formatMoment(new Date(answeredAt), now)}`}
          </p>
          <p className="work-text" dir="auto">
            {answer}
          </p>
        </>
      )}
    </li>
  );
}
