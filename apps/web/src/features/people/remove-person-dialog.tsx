import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { formatCounted } from '../../format/count.ts';
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
  const [{ fetching, error }, remove] = useMutation(RemoveMemberDocument);
  const confirm = async () => {
    const { data } = await remove({ projectId, userId: member.user.id });
    if (!data) return;
    toast(`${member.user.name} is no longer in this project.`);
    onRemoved();
    onClose();
  };
  return (
    <ConfirmDialog
      title={`Remove ${member.user.name}?`}
      act="Remove"
      busy={fetching}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        They no longer see this project, and what they hold goes to others.{' '}
        {member.judgements === 0
          ? 'They have judged nothing yet.'
          : `Their ${formatCounted(member.judgements, 'judgement')} stay.`}
      </p>
      {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
    </ConfirmDialog>
  );
}
