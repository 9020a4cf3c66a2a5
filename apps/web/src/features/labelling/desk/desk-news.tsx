import './desk-news.css';
import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { useMessages } from '../../../messages/use-messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Strip } from '../../../ui/strip.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { PAGE_STAYS } from '../delivery/page-stays.ts';
import type { Guidance } from '../guidelines/guidelines-gate.ts';
import { fetchGuidelines } from '../guidelines/use-guidelines-history.ts';
import { AcknowledgeRemarksDocument } from './desk-news.generated.ts';
import { type DeskNews as News, useDeskNews } from './use-desk-news.ts';

export type DeskNewsProps = {
  task: LabellingTask;
  guidance: Guidance;
  /** Opens the guidelines over the item; null where there is none, and they stand there themselves. */
  onRead: (() => void) | null;
  /** Asks for the project anew. */
  onAsk: () => void;
};

/** What comes to the desk from elsewhere, as strips: other guidelines, and the lead's answers to remarks. */
export function DeskNews({ task, guidance, onRead, onAsk }: DeskNewsProps) {
  const client = useClient();
  const { news, look } = useDeskNews(task.id);
  const isStale = news !== null && news.guidelinesVersion > task.guidelinesVersion;
  const askAnew = useEffectEvent(onAsk);
  useEffect(() => {
    if (isStale) askAnew();
  }, [isStale]);
  // Ahead, so that they open without a network too.
  useEffect(() => {
    void fetchGuidelines(client, task.id, task.guidelinesVersion);
  }, [client, task.id, task.guidelinesVersion]);
  return (
    <div className="strip-bleed">
      {guidance !== 'read' && onRead !== null && <GuidelinesStrip task={task} news={news} onRead={onRead} />}
      <AnswerStrips projectId={task.id} remarks={news?.myRemarks ?? []} onSeen={look} />
    </div>
  );
}

type GuidelinesStripProps = { task: LabellingTask; news: News | null; onRead: () => void };

function GuidelinesStrip({ task, news, onRead }: GuidelinesStripProps) {
  const { guidelines: words } = useMessages('deskNews');
  const newest = news?.guidelinesHistory.find(({ version }) => version === task.guidelinesVersion);
  return (
    <Strip tone="warn" action={<Button onClick={onRead}>{words.read}</Button>}>
      {words.changed(newest?.changes ?? null)}
    </Strip>
  );
}

type AnswerStripsProps = { projectId: string; remarks: News['myRemarks']; onSeen: () => void };

/** The lead's answers that were not seen yet, each with the item and what was asked. */
function AnswerStrips({ projectId, remarks, onSeen }: AnswerStripsProps) {
  const { remarks: words } = useMessages('deskNews');
  const client = useClient();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const unseen = remarks.filter(
    ({ id, answer, isAnswerSeen }) => answer !== null && !isAnswerSeen && !seen.includes(id),
  );
  if (unseen.length === 0) return null;
  const see = async () => {
    setSeen([...seen, ...unseen.map(({ id }) => id)]);
    await client.mutation(AcknowledgeRemarksDocument, { projectId }, PAGE_STAYS);
    onSeen();
  };
  return (
    <Strip
      tone="info"
      action={
        <>
          <Button onClick={() => void see()}>{words.seen}</Button>
          <Link className="link nowrap wide-only" to={`/p/${projectId}/work`}>
            {words.all}
          </Link>
        </>
      }
    >
      {unseen.map((remark) => (
        <RemarkAnswer key={remark.id} remark={remark} />
      ))}
    </Strip>
  );
}

function RemarkAnswer({ remark }: { remark: News['myRemarks'][number] }) {
  const { remarks: words } = useMessages('deskNews');
  const asked = remark.comparison.prompt.findLast(({ role }) => role === 'user')?.content ?? '';
  return (
    <div className="answered">
      <p>
        <span className="strong">{words.answered}</span>
      </p>
      <p className="answered-item soft" dir="auto">
        {asked}
      </p>
      <dl>
        <dt className="soft">{words.you}</dt>
        <dd dir="auto">{remark.text}</dd>
        <dt className="soft">{remark.answeredBy?.name ?? words.lead}</dt>
        <dd dir="auto">{remark.answer}</dd>
      </dl>
    </div>
  );
}
