import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { apiErrorOf } from '../../api/api-error.ts';
import { AddMemberDocument, CreateUserDocument } from './people.generated.ts';
import type { Role } from './roles.ts';

export type Account = { name: string; email: string; password: string };

/** Whom to add: somebody who has an account, or an account to make. */
export type Newcomer = { role: Role } & ({ userId: string } | { account: Account });

export type Adding = {
  isBusy: boolean;
  refusal: string | undefined;
  /** @returns whether the newcomer is in */
  add: (newcomer: Newcomer) => Promise<boolean>;
};

/** Adds people to a project, with an account first where they have none. */
export function useAdding(projectId: string): Adding {
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();

  const addToProject = async (newcomer: Newcomer): Promise<CombinedError | undefined> => {
    let userId = 'userId' in newcomer ? newcomer.userId : '';
    if ('account' in newcomer) {
      const made = await client.mutation(CreateUserDocument, newcomer.account).toPromise();
      if (!made.data) return made.error;
      userId = made.data.createUser.id;
    }
    const added = await client
      .mutation(AddMemberDocument, { projectId, userId, role: newcomer.role })
      .toPromise();
    return added.error;
  };
  const add = async (newcomer: Newcomer) => {
    setBusy(true);
    setRefusal(undefined);
    const error = await addToProject(newcomer);
    setBusy(false);
    setRefusal(error && apiErrorOf(error).message);
    return error === undefined;
  };
  return { isBusy, refusal, add };
}
