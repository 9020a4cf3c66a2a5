import type { ReactNode } from 'react';
import { useProject } from '../../api/project.ts';
import type { Messages } from '../../messages/catalogues.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CopyLine } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { OverviewQuery } from './overview.generated.ts';

type Project = NonNullable<OverviewQuery['project']>;

type Words = Messages<'overview'>['empty'];

function askWords({ kind, strengthLabels, allowTies, rationale }: Project, words: Words): string {
  const scale = kind === 'RANKING' ? words.ranking : words.pair(strengthLabels.length);
  return words.asked(scale, allowTies, words.reasons[rationale]);
}

/** The overview of a project that has no comparison yet: what is missing, and the next act. */
export function EmptyProject({ project }: { project: Project }) {
  const { myRole } = useProject();
  const { empty: words } = useMessages('overview');
  const path = `/p/${project.id}`;
  const others = (project.members?.length ?? 0) - 1;
  const upload = `${globalThis.location.origin}/api/v1/projects/${project.id}/imports/first`;
  const mayImport = myRole === 'LEAD' || myRole === 'ENGINEER';
  return (
    <div className="empty empty-1">
      <h1 className="serif-title">{words.title}</h1>
      <p className="empty-text">{words.text}</p>
      <ol className="steps-to-start">
        <Step isDone title={words.ask} note={askWords(project, words)} />
        <Step
          number={2}
          title={words.bring}
          note={words.bringNote}
          act={
            mayImport && (
              <ButtonLink to={`${path}/import`} variant="primary">
                {words.choose}
              </ButtonLink>
            )
          }
        />
        <Step
          number={3}
          isDone={others > 0}
          title={words.people}
          note={others > 0 ? words.besidesYou(others) : words.whom}
          act={myRole === 'LEAD' && <ButtonLink to={`${path}/people`}>{words.askPeople}</ButtonLink>}
        />
        <Step
          number={4}
          title={words.judge}
          note={words.judgeNote}
          act={<Button unavailable={words.nothingToJudge}>{words.label}</Button>}
        />
      </ol>
      {mayImport && (
        <>
          <p className="soft steps-terminal">{words.terminal}</p>
          <CopyLine
            label={words.command}
            text={`curl -T outputs.jsonl -H "Authorization: Bearer $PAIRWRIGHT_TOKEN" ${upload}`}
          />
        </>
      )}
    </div>
  );
}

type StepProps = { number?: number; isDone?: boolean; title: string; note: string; act?: ReactNode };

function Step({ number, isDone = false, title, note, act }: StepProps) {
  const { empty: words } = useMessages('overview');
  return (
    <li>
      {isDone ? <Icon name="check" className="is-ok" /> : <span className="quiet num">{number}</span>}
      <span>
        <span className={isDone ? 'soft' : 'medium'}>{title}</span>
        {isDone && <span className="visually-hidden"> {words.done}</span>}
        <span className="steps-note">{note}</span>
      </span>
      {act}
    </li>
  );
}
