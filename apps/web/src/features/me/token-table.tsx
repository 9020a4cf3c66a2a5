import { useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { formatAgo, formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Strip } from '../../ui/strip.tsx';
import { Table } from '../../ui/table.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RevokeTokenDocument, type TokensQuery } from './tokens.generated.ts';

type Token = TokensQuery['tokens'][number];
type TokenTableProps = { tokens: readonly Token[]; onRevoked: () => void };

export function TokenTable({ tokens, onRevoked }: TokenTableProps) {
  const [doomed, setDoomed] = useState<Token | null>(null);
  const now = useNow();
  const words = useMessages('me');
  const { ui } = useMessages('shell');
  if (tokens.length === 0) {
    return (
      <EmptyState level={2} title={words.empty.title}>
        <p>{words.empty.text}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.may}</th>
            <th scope="col">{words.columns.made}</th>
            <th scope="col">{words.columns.lastUsed}</th>
            <th scope="col">
              <span className="visually-hidden">{ui.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.id}>
              <th scope="row">{token.name}</th>
              <td className="mono">{token.scopes.join(' ')}</td>
              <td className="num nowrap">{formatMoment(new Date(token.createdAt), now)}</td>
              <td className="num nowrap quiet">
                {token.lastUsedAt === null ? words.never : formatAgo(new Date(token.lastUsedAt), now)}
              </td>
              <td className="number">
                <Button
                  variant="bare"
                  aria-label={words.revoke.openNamed(token.name)}
                  onClick={() => setDoomed(token)}
                >
                  {words.revoke.open}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {doomed !== null && (
        <RevokeDialog token={doomed} onRevoked={onRevoked} onClose={() => setDoomed(null)} />
      )}
    </>
  );
}

type RevokeDialogProps = { token: Token; onRevoked: () => void; onClose: () => void };

function RevokeDialog({ token, onRevoked, onClose }: RevokeDialogProps) {
  const toast = useToast();
  const { revoke: words } = useMessages('me');
  const [{ fetching, error }, revoke] = useMutation(RevokeTokenDocument);
  const confirm = async () => {
    const { data } = await revoke({ id: token.id });
    if (!data) return;
    toast(words.done(token.name));
    onRevoked();
    onClose();
  };
  return (
    <ConfirmDialog
      title={words.title(token.name)}
      act={words.act}
      busy={fetching}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{words.text}</p>
      {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
    </ConfirmDialog>
  );
}
