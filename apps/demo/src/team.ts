import { type NewUser, PairwrightClient, type SimulatedSkill, type User } from '@pairwright/client';

/** A simulated annotator with an account of its own. */
export interface TeamMember extends SimulatedSkill {
  readonly user: User;
  readonly client: PairwrightClient;
}

/** From somebody who sees nearly all of the hidden quality to somebody who guesses. */
const TEAM = [
  { name: 'Ada', skill: 3, tieMargin: 0.3 },
  { name: 'Ben', skill: 2, tieMargin: 0.4 },
  { name: 'Chiara', skill: 1.5, tieMargin: 0.4 },
  { name: 'Deniz', skill: 1, tieMargin: 0.5 },
  { name: 'Emil', skill: 0.2, tieMargin: 0.2 },
] as const;

/** Makes an account for every annotator of the team, and signs each in for a token to judge with. */
export function hireTeam(administrator: PairwrightClient, origin: string): Promise<TeamMember[]> {
  return Promise.all(
    TEAM.map(async ({ name, skill, tieMargin }) => {
      const account: NewUser = {
        email: `${name.toLowerCase()}@example.org`,
        name,
        password: `a long password for ${name}`,
      };
      const user = await administrator.createUser(account);
      const session = new PairwrightClient({ origin });
      await session.signIn(account.email, account.password);
      const { token } = await session.createToken('simulated annotator', ['read', 'judge']);
      session.close();
      return { user, client: new PairwrightClient({ origin, token }), seed: name, skill, tieMargin };
    }),
  );
}
