import './labelling.css';
import './low-window.css';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { Pending } from '../../api/failure.tsx';
import { LabellingTaskDocument } from './labelling.generated.ts';
import { LabellingDesk } from './desk/labelling-desk.tsx';

type LabellingPageProps = {
  projectId: string;
  /** Only comparisons of this queue; of any open queue of the project where it is missing. */
  queueId?: string | undefined;
  /** Oneself, at the end of the bar. */
  account?: ReactNode;
};

/** Where annotators judge: one comparison after the other, with a bar of its own. */
export function LabellingPage({ projectId, queueId, account }: LabellingPageProps) {
  const [{ data, error }, reload] = useQuery({ query: LabellingTaskDocument, variables: { projectId } });
  const ask = () => reload({ requestPolicy: 'network-only' });
  if (!data?.project) return <Pending error={error} onRetry={ask} />;
  return (
    <LabellingDesk
      key={`${projectId}/${queueId}`}
      task={data.project}
      queueId={queueId}
      account={account}
      onAsk={ask}
    />
  );
}
