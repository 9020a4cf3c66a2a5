import { useEffect, useEffectEvent } from 'react';
import { useClient } from 'urql';
import { useLocation, useSearch } from 'wouter';
import { loadMessages } from '../../../messages/catalogues.ts';
import { getLocale } from '../../../messages/locale.ts';
import { messagesOf } from '../../../messages/use-messages.ts';
import { useToast } from '../../../ui/toast.tsx';
import type { LabellingTask } from '../answer/answer-draft.ts';
import type { LabellingSession } from '../delivery/labelling-session.ts';

/**
 * Brings the judgement that the address asks for (`?change=<id>`) onto the desk, to be changed.
 * @param isOpen whether the session has taken up what an earlier page left
 * @returns whether it is still on its way
 */
export function useAskedChange(task: LabellingTask, session: LabellingSession, isOpen: boolean): boolean {
  const client = useClient();
  const toast = useToast();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('change');
  const bring = useEffectEvent(async (judgementId: string, isWanted: () => boolean) => {
    const [{ fetchChange }, { change: words }] = await Promise.all([
      import('../delivery/fetch-change.ts'),
      loadMessages('deskNews', getLocale()),
    ]);
    const change = await fetchChange(client, task, judgementId);
    if (!isWanted()) return;
    if (change.kind === 'found') session.amend(change.judgement);
    else toast(change.kind === 'gone' ? words.gone : words.failed(change.reason), 'warn');
    navigate(path, { replace: true });
  });
  const giveUp = useEffectEvent(() => {
    toast(messagesOf('labelling').acts.page.notLoaded, 'warn');
    navigate(path, { replace: true });
  });
  useEffect(() => {
    if (asked === null || !isOpen) return undefined;
    let isCurrent = true;
    bring(asked, () => isCurrent).catch(() => isCurrent && giveUp());
    return () => {
      isCurrent = false;
    };
  }, [asked, isOpen]);
  return asked !== null;
}
