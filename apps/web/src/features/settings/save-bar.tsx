import { formatClock } from '../../format/time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Strip } from '../../ui/strip.tsx';
import type { SectionState } from './use-section.ts';

type Saving = Pick<SectionState<unknown>, 'formId' | 'isSaving' | 'savedAt' | 'refusal'> & {
  kept: Pick<SectionState<unknown>['kept'], 'isChanged' | 'isFromBefore' | 'drop'>;
};

/** The foot of a section: saves it, says that it was, or gives up what was changed. */
export function SaveBar({ section: { kept, formId, isSaving, savedAt, refusal } }: { section: Saving }) {
  const { save: words } = useMessages('settings');
  const { isChanged, isFromBefore, drop } = kept;
  return (
    <div className="save-bar">
      {refusal !== undefined && <Strip tone="bad">{refusal}</Strip>}
      {isFromBefore && <Strip tone="info">{words.fromBefore}</Strip>}
      <div className="row">
        <Button
          type="submit"
          form={formId}
          variant="primary"
          busy={isSaving}
          unavailable={isChanged ? undefined : words.nothing}
        >
          {words.act}
        </Button>
        {isChanged && (
          <Button variant="bare" onClick={drop}>
            {words.discard}
          </Button>
        )}
        <output className="soft save-state">
          {isChanged && <span>{words.unsaved}</span>}
          {!isChanged && savedAt !== null && (
            <>
              <Icon name="check" className="is-ok" />
              <span>{words.saved(formatClock(savedAt))}</span>
            </>
          )}
        </output>
      </div>
    </div>
  );
}
