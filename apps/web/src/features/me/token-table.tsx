import { useState } from 'react';
import { useMutation } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { formatAgo, formatMoment } from '../../format/time.ts';
import { useNow } from '../../format/use-now.ts';
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
  if (tokens.length === 0) {
    return (
      <EmptyState level={2} title="No token yet.">
        <p>With one, a script imports files, judges or exports over the same API as this page.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table label="API tokens">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">May</th>
            <th scope="col">Made</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="visually-hidden">Acts</span>
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
                {token.lastUsedAt === null ? 'never' : formatAgo(new Date(token.lastUsedAt), now)}
              </td>
              <td className="number">
                <Button variant="bare" aria-label={`Revoke ${token.name}`} onClick={() => setDoomed(token)}>
                  Revoke …
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
  const [{ fetching, error }, revoke] = useMutation(RevokeTokenDocument);
  const confirm = async () => {
    const { data } = await revoke({ id: token.id });
    if (!data) return;
    toast(`“${token.name}” is revoked.`);
    onRevoked();
    onClose();
  };
  return (
    <ConfirmDialog
      title={`Revoke “${token.name}”?`}
      act="Revoke"
      busy={fetching}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>
        Whatever uses it is refused from this moment on. It cannot be brought back; a new one can be made.
      </p>
      {error !== undefined && <Strip tone="bad">{apiErrorOf(error).message}</Strip>}
    </ConfirmDialog>
  );
}
