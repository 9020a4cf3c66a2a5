import { useId, useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { errorAt } from '../../asking/field-errors.ts';
import { GuidelinesField } from '../../asking/guidelines-field.tsx';
import { bounds, lineProblem, problemsOf, proseProblem, type Problems } from '../../asking/task-problems.ts';
import { useFormErrors } from '../../asking/use-form-errors.ts';
import { useKeptForm } from '../../asking/use-kept-form.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { GuidelinesVersions } from './guidelines-versions.tsx';
import { SetGuidelinesDocument } from './settings.generated.ts';
import type { SectionProps, SettledProject } from './settings-page.tsx';

interface GuidelinesForm {
  readonly text: string;
  /** What annotators are told of the new version. */
  readonly changes: string;
}

/** Whoever has acknowledged a version is told what is new in the next one. */
const haveRead = ({ members }: SettledProject) =>
  members.filter(({ guidelinesVersion }) => guidelinesVersion > 0).length;

function problemsIn({ text, changes }: GuidelinesForm, readers: number): Problems {
  return problemsOf([
    ['guidelines', proseProblem(text, bounds.guidelines)],
    ['changes', readers > 0 ? lineProblem(changes, bounds.changes) : proseProblem(changes, bounds.changes)],
  ]);
}

function useGuidelines({ project, onSaved }: SectionProps) {
  const { guidelines: words } = useMessages('settings');
  const toast = useToast();
  const saved = useMemo(() => ({ text: project.guidelines, changes: '' }), [project.guidelines]);
  const kept = useKeptForm<GuidelinesForm>(`${project.id} guidelines`, saved, ({ text }) => text);
  const [isConfirming, setConfirming] = useState(false);
  const [{ fetching, error }, setGuidelines] = useMutation(SetGuidelinesDocument);
  const readers = haveRead(project);
  const { root, errors, summary, attempt, showRefusal } = useFormErrors(
    problemsIn(kept.form, readers),
    error && apiErrorOf(error),
  );
  const publish = async () => {
    const { text, changes } = kept.form;
    const { data } = await setGuidelines({
      projectId: project.id,
      guidelines: text,
      changes: changes.trim() === '' ? null : changes,
    });
    setConfirming(false);
    if (!data) return showRefusal();
    kept.drop();
    toast(words.published(data.setGuidelines.guidelinesVersion));
    onSaved();
  };
  const ask = () => {
    if (kept.isChanged && attempt()) setConfirming(true);
  };
  return {
    kept,
    readers,
    root,
    errors,
    summary,
    isConfirming,
    setConfirming,
    isPublishing: fetching,
    publish,
    ask,
  };
}

/** The guidelines: written beside how they read, published as versions, each of which stays. */
export function GuidelinesSection(props: SectionProps) {
  const { project } = props;
  const { guidelines: words, save } = useMessages('settings');
  const { kept, readers, root, errors, summary, isConfirming, setConfirming, isPublishing, publish, ask } =
    useGuidelines(props);
  const { form, edit } = kept;
  const formId = useId();
  const next = project.guidelinesVersion + 1;
  return (
    <div className="guidelines-settings" ref={root}>
      <form id={formId} noValidate className="stack" action={ask}>
        <GuidelinesField
          value={form.text}
          error={errorAt(errors, 'guidelines')}
          onChange={(text) => edit({ ...form, text })}
        />
        {kept.isChanged && (
          <TextArea
            label={words.changes}
            value={form.changes}
            rows={2}
            className="guidelines-changes"
            hint={readers > 0 ? words.changesWanted(readers) : words.changesHint}
            error={errorAt(errors, 'changes')}
            onChange={(event) => edit({ ...form, changes: event.target.value })}
          />
        )}
        {summary !== undefined && <Strip tone="bad">{summary}</Strip>}
        {kept.isFromBefore && <Strip tone="info">{save.fromBefore}</Strip>}
        <div className="row">
          <Button type="submit" variant="primary" unavailable={kept.isChanged ? undefined : words.nothing}>
            {words.publish(next)}
          </Button>
          {kept.isChanged && (
            <Button variant="bare" onClick={kept.drop}>
              {save.discard}
            </Button>
          )}
        </div>
      </form>
      <GuidelinesVersions project={project} />
      {isConfirming && (
        <ConfirmDialog
          title={words.confirm(next)}
          act={words.publishShort}
          busy={isPublishing}
          onConfirm={() => void publish()}
          onClose={() => setConfirming(false)}
        >
          <p>{words.effect(readers)}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
