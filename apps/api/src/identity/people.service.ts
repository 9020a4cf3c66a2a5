import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { badInput } from '../platform/errors/coded-error.ts';
import { TurnTaking } from '../platform/turn-taking.ts';
import { emailTaken, setUpClosed, wrongCredentials, wrongSetUpToken } from './identity.errors.ts';
import { sessionDays } from './authentication.service.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { hashSecret, newSecret } from './secret.ts';
import { SessionEntity } from './session.entity.ts';
import { SettingEntity } from './setting.entity.ts';
import { SignInLimitService } from './sign-in-limit.service.ts';
import { UserEntity } from './user.entity.ts';

export interface NewUser {
  email: string;
  name: string;
  password: string;
}

const setUpTokenKey = 'set-up token';
const setUpLock = 7_254_002;

/** Accounts: set-up, sign-in, new people. */
@Injectable()
export class PeopleService {
  private readonly attempts = new TurnTaking();

  constructor(
    private readonly dataSource: DataSource,
    private readonly limit: SignInLimitService,
  ) {}

  async needsSetUp(): Promise<boolean> {
    return !(await this.dataSource.manager.existsBy(UserEntity, { isAdministrator: true }));
  }

  /** Makes `token` the one that set-up accepts; only its hash is kept. Returns null when set-up is over. */
  async openSetUp(token: string | null): Promise<string | null> {
    if (!(await this.needsSetUp())) return null;
    const accepted = token ?? newSecret();
    await this.dataSource.manager.upsert(
      SettingEntity,
      { key: setUpTokenKey, value: hashSecret(accepted).toString('hex') },
      ['key'],
    );
    return accepted;
  }

  /** Makes the first administrator; refused for ever once there is one. */
  async setUp(token: string, input: NewUser): Promise<UserEntity> {
    const user = await toUser(input, true);
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [setUpLock]);
      if (await manager.existsBy(UserEntity, { isAdministrator: true })) throw setUpClosed();
      const setting = await manager.findOneBy(SettingEntity, { key: setUpTokenKey });
      const accepted = Buffer.from(setting?.value ?? '', 'hex');
      const given = hashSecret(token);
      if (accepted.length !== given.length || !timingSafeEqual(accepted, given)) throw wrongSetUpToken();
      await manager.delete(SettingEntity, { key: setUpTokenKey });
      return insertUser(manager, user);
    });
  }

  async createUser(input: NewUser): Promise<UserEntity> {
    return insertUser(this.dataSource.manager, await toUser(input, false));
  }

  /**
   * The same answer and the same time for an address that is not known and a password that is wrong. Attempts at one account take
   * turns: sent at once, all of them would pass the limit before the first has failed.
   */
  async checkPassword(email: string, password: string, address: string): Promise<UserEntity> {
    const normalised = normaliseEmail(email);
    return this.attempts.inTurn(normalised, () => this.attempt(normalised, password, address));
  }

  /** Returns the session's secret, which only the cookie holds. */
  async startSession(userId: string): Promise<string> {
    const secret = newSecret();
    await this.dataSource.manager.insert(SessionEntity, {
      secretHash: hashSecret(secret),
      userId,
      expiresAt: new Date(Date.now() + sessionDays * 86_400_000),
    });
    return secret;
  }

  async endSession(secret: string): Promise<void> {
    await this.dataSource.manager.delete(SessionEntity, { secretHash: hashSecret(secret) });
  }

  async listUsers(): Promise<UserEntity[]> {
    return this.dataSource.manager.find(UserEntity, { order: { name: 'ASC', email: 'ASC' } });
  }

  async findUser(id: string): Promise<UserEntity | null> {
    return this.dataSource.manager.findOneBy(UserEntity, { id });
  }

  private async attempt(normalised: string, password: string, address: string): Promise<UserEntity> {
    await this.limit.refuseGuessing(normalised, address);
    const user = await this.dataSource.manager.findOneBy(UserEntity, { email: normalised });
    if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) {
      await this.limit.countFailure(normalised, address);
      throw wrongCredentials();
    }
    return user;
  }
}

function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

async function toUser(input: NewUser, isAdministrator: boolean): Promise<UserEntity> {
  const email = normaliseEmail(input.email);
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254)
    throw badInput('email', `${JSON.stringify(input.email.slice(0, 80))} is not an e-mail address.`);
  const name = input.name.trim();
  if (name.length === 0 || name.length > 200)
    throw badInput('name', `has ${name.length} characters; allowed are 1 to 200.`);
  return {
    id: uuidv7(),
    email,
    name,
    passwordHash: await hashPassword(input.password),
    isAdministrator,
    createdAt: new Date(),
  };
}

async function insertUser(manager: EntityManager, user: UserEntity): Promise<UserEntity> {
  try {
    await manager.insert(UserEntity, user);
    return user;
  } catch (error) {
    if (error instanceof QueryFailedError && error.driverError?.constraint === 'app_user_email')
      throw emailTaken(user.email);
    throw error;
  }
}
