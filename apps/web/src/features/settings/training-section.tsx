import { useMemo } from 'react';
import { TrainingFields } from '../../asking/training-fields.tsx';
import { TrainingStanding } from '../../asking/training-standing.tsx';
import { trainingFormOf, trainingOf, trainingProblems, type TrainingForm } from '../../asking/work-form.ts';
import { useProject } from '../../api/project.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { CopyLine } from '../../ui/copy-button.tsx';
import { Table } from '../../ui/table.tsx';
import { practiceLine } from './practice-line.ts';
import { SaveBar } from './save-bar.tsx';
import type { SectionProps, SettledProject } from './settings-page.tsx';
import { useSection } from './use-section.ts';

const inputOf = (form: TrainingForm) => ({ training: trainingOf(form) });

/** Whether people practise first, with what, and how far each of them is. */
export function TrainingSection({ project, onSaved }: SectionProps) {
  const section = useSection<TrainingForm>({
    projectId: project.id,
    name: 'training',
    saved: useMemo(() => trainingFormOf(project.training), [project]),
    inputOf,
    problemsOf: trainingProblems,
    onSaved,
  });
  const { kept, formId, root, errors, save } = section;
  return (
    <div className="training-settings">
      <div ref={root}>
        <form id={formId} noValidate className="form-column" action={() => void save()}>
          <TrainingFields form={kept.form} errors={errors} onChange={kept.edit} />
          <SaveBar section={section} />
        </form>
      </div>
      <div className="training-settings-side">
        <PracticeAtHand project={project} />
        {project.training !== null && <WhoHasPassed members={project.members} />}
      </div>
    </div>
  );
}

function PracticeAtHand({ project }: { project: SettledProject }) {
  const { practice: words } = useMessages('settings');
  const { id } = useProject();
  const { training, kind } = project;
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      {training !== null && (
        <p className={training.available < training.comparisons ? 'is-warn' : 'soft'}>
          {words.available(training.available, training.comparisons)}
        </p>
      )}
      <p className="note training-settings-how">{words.how}</p>
      <CopyLine label={words.line} text={practiceLine(kind)} />
      <div className="row training-settings-import">
        <ButtonLink to={`/p/${id}/import`}>{words.bring}</ButtonLink>
      </div>
    </section>
  );
}

function WhoHasPassed({ members }: Pick<SettledProject, 'members'>) {
  const { passed: words } = useMessages('settings');
  const judging = members.filter(({ role }) => role !== 'ENGINEER');
  const passed = judging.filter(({ training }) => training.isPassed).length;
  return (
    <section aria-label={words.title}>
      <p className="caption">
        <span className="strong">{words.title}</span>
        <span className="quiet num">{words.count(passed, judging.length)}</span>
      </p>
      <Table label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.standing}</th>
          </tr>
        </thead>
        <tbody>
          {judging.map(({ user, training }) => (
            <tr key={user.id}>
              <th scope="row">{user.name}</th>
              <td>
                <TrainingStanding state={training} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
