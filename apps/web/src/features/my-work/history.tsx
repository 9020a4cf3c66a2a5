import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Strip } from '../../ui/strip.tsx';
import { HistoryRow } from './history-row.tsx';
import type { WorkProject } from './my-work-page.tsx';
import { RemarkWriting } from './remark-writing.tsx';
import { type OwnJudgement, useHistory } from './use-history.ts';

type HistoryProps = { project: WorkProject; onRemark: () => void };

/** One's own judgements, newest first. */
export function History({ project, onRemark }: HistoryProps) {
  const { history: words } = useMessages('myWork');
  const { judgements, state, showMore } = useHistory(project.id);
  const [about, setAbout] = useState<OwnJudgement | null>(null);
  return (
    <>
      <div className="caption">
        <h2>{words.title}</h2>
        {judgements.length > 0 && <span className="quiet">{words.note}</span>}
      </div>
      {judgements.length === 0 && state.kind === 'whole' && <p className="note">{words.none}</p>}
      {judgements.length > 0 && (
        <ol className="work-history">
          {judgements.map((judgement) => (
            <HistoryRow
              key={judgement.id}
              project={project}
              judgement={judgement}
              onRemark={() => setAbout(judgement)}
            />
          ))}
        </ol>
      )}
      {state.kind === 'failed' && <Strip tone="bad">{words.failed(state.reason)}</Strip>}
      {state.kind !== 'whole' && (
        <Button className="work-more" busy={state.kind === 'loading'} onClick={showMore}>
          {state.kind === 'failed' ? words.tryAgain : words.more}
        </Button>
      )}
      {about !== null && (
        <RemarkWriting
          projectId={project.id}
          judgement={about}
          onSent={onRemark}
          onClose={() => setAbout(null)}
        />
      )}
    </>
  );
}
