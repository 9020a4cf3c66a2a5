import { useEffect, useState } from 'react';
import { type Client, useClient } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { MyJudgementsDocument, type MyJudgementsQuery } from './my-work.generated.ts';

export type OwnJudgement = NonNullable<MyJudgementsQuery['project']>['myJudgements'][number];

interface History {
  readonly judgements: readonly OwnJudgement[];
  readonly state:
    { readonly kind: 'loading' | 'more' | 'whole' } | { readonly kind: 'failed'; readonly reason: string };
}

const PAGE = 20;

/** The judgements known, with the page after them. */
async function withNextPage(
  client: Client,
  projectId: string,
  known: readonly OwnJudgement[],
): Promise<History> {
  const variables = { projectId, first: PAGE, before: known.at(-1)?.id ?? null };
  const { data, error } = await client.query(MyJudgementsDocument, variables, {
    requestPolicy: 'network-only',
  });
  const page = data?.project?.myJudgements;
  if (page === undefined) {
    const reason = error === undefined ? '' : apiErrorOf(error).message;
    return { judgements: known, state: { kind: 'failed', reason } };
  }
  return { judgements: [...known, ...page], state: { kind: page.length < PAGE ? 'whole' : 'more' } };
}

/** One's own judgements, a page at a time. */
export function useHistory(projectId: string) {
  const client = useClient();
  const [history, setHistory] = useState<History>({ judgements: [], state: { kind: 'loading' } });
  useEffect(() => {
    let isCurrent = true;
    const wait = async () => {
      const first = await withNextPage(client, projectId, []);
      if (isCurrent) setHistory(first);
    };
    void wait();
    return () => {
      isCurrent = false;
    };
  }, [client, projectId]);
  const { judgements } = history;
  const showMore = async () => {
    setHistory({ judgements, state: { kind: 'loading' } });
    setHistory(await withNextPage(client, projectId, judgements));
  };
  return { ...history, showMore: () => void showMore() };
}
