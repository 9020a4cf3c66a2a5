import './me.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { useUser } from '../../api/session.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { NewTokenDialog } from './new-token-dialog.tsx';
import { ThisDevice } from './this-device.tsx';
import { TokenTable } from './token-table.tsx';
import { TokensDocument } from './tokens.generated.ts';

/** Oneself: who one is here, and the tokens by which programs act as one. */
export function MePage() {
  const user = useUser();
  const words = useMessages('me');
  const [isMaking, setMaking] = useState(false);
  const [{ data, error }, reload] = useQuery({ query: TokensDocument });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (data === undefined) return <Pending error={error} onRetry={refresh} />;
  return (
    <Page title={words.title}>
      <div className="page-head">
        <h1>{user.name}</h1>
        <span className="quiet">
          {user.email}
          {user.isAdministrator && ` · ${words.administrator}`}
        </span>
      </div>
      <section className="me-tokens">
        <div className="caption me-caption">
          <h2>{words.title}</h2>
          <span className="quiet">{words.forPrograms}</span>
          <span className="grow" />
          <Button variant="primary" onClick={() => setMaking(true)}>
            {words.create}
          </Button>
        </div>
        <TokenTable tokens={data.tokens} onRevoked={refresh} />
      </section>
      <ThisDevice />
      {isMaking && <NewTokenDialog onMade={refresh} onClose={() => setMaking(false)} />}
    </Page>
  );
}
