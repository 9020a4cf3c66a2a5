import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Strip } from '../../ui/strip.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RemoveMemberDocument } from './people.generated.ts';
import type { Member } from './roles.ts';

type RemovePersonDialogProps = {
  projectId: string;
  member: Member;
  onRemoved: () => void;
  onClose: () => void;
};

export function RemovePersonDialog({ projectId, member, onRemoved, onClose }: RemovePersonDialogProps) {
  const toast = useToast();
  const { remove: words } = useMessages('people');
  const [{ fetching, error }, remove] = useMutation(RemoveMemberDocument);
  const confirm = async () => {
    const { data } = await remove({ projectId, userId: member.user.id });
    if (!data) return;
    toast(words.done(member.user.name));
    onRemoved();
    onClose();
  };
  return (
    <ConfirmDialog
      title={words.title(member.user.name)}
      act={words.act}
      busy={fetching}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        {words.effect}{' '}
        {member.judgements === 0 ? words.judgedNothing : words.judgementsStay(member.judgements)}
      </p>
      {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
    </ConfirmDialog>
  );
}
