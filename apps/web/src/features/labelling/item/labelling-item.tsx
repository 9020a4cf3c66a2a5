import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { keepFocus } from '../../../ui/keep-focus.ts';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { Assignment } from '../delivery/assignment-buffer.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';
import { ItemDialog, useDialogsAhead } from '../dialogs/item-dialog.tsx';
import type { DeskActs } from '../desk/desk-actions.ts';
import type { LabellingDialog } from '../desk/labelling-desk.tsx';
import { ItemView } from './item-view.tsx';
import { useLabellingItem } from './use-labelling-item.ts';
import { useLabellingKeys } from '../actions/use-labelling-keys.ts';

type LabellingItemProps = {
  task: LabellingTask;
  session: LabellingSession;
  assignment: Assignment;
  deskActs: DeskActs;
  dialog: LabellingDialog | null;
  onDialog: (dialog: LabellingDialog | null) => void;
};

/** One comparison to judge: question, answers, dock. Mounted anew for each. */
export function LabellingItem({ dialog, ...props }: LabellingItemProps) {
  const { onDialog } = props;
  const item = useLabellingItem(props);
  useLabellingKeys(item.actions, dialog === null);
  useDialogsAhead();
  // Whatever an act has taken off the page, the focus does not go with it.
  useLayoutEffect(() => keepFocus(null));
  const { backToReading } = item.acts;
  const focusQuestion = useEffectEvent(backToReading);
  useEffect(() => focusQuestion(), []);
  return (
    <>
      <ItemView item={item} />
      {dialog !== null && (
        <ItemDialog key={dialog} item={item} dialog={dialog} onClose={() => onDialog(null)} />
      )}
    </>
  );
}
