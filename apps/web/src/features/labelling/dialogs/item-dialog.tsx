import { useEffect, useEffectEvent, useState } from 'react';
import { messagesOf } from '../../../messages/use-messages.ts';
import { useToast } from '../../../ui/toast.tsx';
import { whenIdle } from '../desk/when-idle.ts';
import type { ItemState } from '../item/use-item-state.ts';
import type { LabellingItemState } from '../item/use-labelling-item.ts';
import { type LabellingDialog, drawDialog, loadAllDialogs, loadDialog } from './dialog-loads.ts';

export interface ItemDialogProps {
  readonly item: LabellingItemState;
  readonly onClose: () => void;
}

/** Of a dialog that belongs to the answer alone: it also lies over an example. */
export interface AnswerDialogProps {
  readonly item: ItemState;
  readonly onClose: () => void;
}

/** Fetches the dialogs once the page has nothing else to do. */
export function useDialogsAhead(): void {
  useEffect(() => whenIdle(() => void loadAllDialogs()), []);
}

/** What lies over an item. Where it has not come yet it is fetched, and where it cannot be had that is said. */
export function ItemDialog({ dialog, item, onClose }: ItemDialogProps & { dialog: LabellingDialog }) {
  const [, setLoads] = useState(0);
  const toast = useToast();
  const giveUp = useEffectEvent(() => {
    toast(messagesOf('labelling').acts.page.notLoaded, 'warn');
    onClose();
  });
  useEffect(() => {
    let isWanted = true;
    loadDialog(dialog).then(
      () => isWanted && setLoads((count) => count + 1),
      () => isWanted && giveUp(),
    );
    return () => {
      isWanted = false;
    };
  }, [dialog]);
  return drawDialog(dialog, { item, onClose });
}
