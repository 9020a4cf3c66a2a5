import type { ReactNode } from 'react';
import { useProject } from '../../api/project.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CopyLine } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { OverviewQuery } from './overview.generated.ts';

type Project = NonNullable<OverviewQuery['project']>;

const reasonWords = {
  OFF: 'no reason asked',
  OPTIONAL: 'a reason if they wish',
  REQUIRED: 'always a reason',
} as const;

function askWords({ kind, strengthLabels, allowTies, rationale }: Project): string {
  const scale =
    kind === 'RANKING' ? 'Ranking of 2 to 16' : `Pair with ${strengthLabels.length || 'no'} strengths`;
  return `${scale}, ${allowTies ? 'ties allowed' : 'no ties'}, ${reasonWords[rationale]}`;
}

/** The overview of a project that has no comparison yet: what is missing, and the next act. */
export function EmptyProject({ project }: { project: Project }) {
  const { myRole } = useProject();
  const path = `/p/${project.id}`;
  const others = (project.members?.length ?? 0) - 1;
  const upload = `${globalThis.location.origin}/api/v1/projects/${project.id}/imports/first`;
  const mayImport = myRole === 'LEAD' || myRole === 'ENGINEER';
  return (
    <div className="empty empty-1">
      <h1 className="serif-title">Nothing to judge yet.</h1>
      <p className="empty-text">
        A project needs a file of model outputs, a question to ask of them, and people.
      </p>
      <ol className="steps-to-start">
        <Step isDone title="Choose what to ask" note={askWords(project)} />
        <Step
          number={2}
          title="Bring a file in"
          note="JSONL, a JSON array, CSV or Parquet; most preference formats are known by sight"
          act={
            mayImport && (
              <ButtonLink to={`${path}/import`} variant="primary">
                Choose a file
              </ButtonLink>
            )
          }
        />
        <Step
          number={3}
          isDone={others > 0}
          title="Ask people"
          note={others > 0 ? `${others} besides you` : 'Annotators, reviewers, engineers, other leads'}
          act={myRole === 'LEAD' && <ButtonLink to={`${path}/people`}>Ask</ButtonLink>}
        />
        <Step
          number={4}
          title="Judge"
          note="The queue is open; what comes in is handed out at once"
          act={<Button unavailable="There is nothing to judge before a file is in.">Label</Button>}
        />
      </ol>
      {mayImport && (
        <>
          <p className="soft steps-terminal">Or from a terminal, with an API token that may import:</p>
          <CopyLine
            label="the command"
            text={`curl -T outputs.jsonl -H "Authorization: Bearer $PAIRWRIGHT_TOKEN" ${upload}`}
          />
        </>
      )}
    </div>
  );
}

type StepProps = { number?: number; isDone?: boolean; title: string; note: string; act?: ReactNode };

function Step({ number, isDone = false, title, note, act }: StepProps) {
  return (
    <li>
      {isDone ? <Icon name="check" className="is-ok" /> : <span className="quiet num">{number}</span>}
      <span>
        <span className={isDone ? 'soft' : 'medium'}>{title}</span>
        {isDone && <span className="visually-hidden"> (done)</span>}
        <span className="steps-note">{note}</span>
      </span>
      {act}
    </li>
  );
}
