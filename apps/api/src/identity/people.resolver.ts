import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Administrator, Anybody, LeadOfAnyProject, SignedIn } from '../access/access-rule.ts';
import { Caller } from '../access/request-context.decorators.ts';
import type { RequestContext } from '../access/request-context.ts';
import { version } from '../platform/config/version.ts';
import { sessionCookie, sessionSecret } from './authentication.service.ts';
import { Instance, toUser, User } from './identity.types.ts';
import { PeopleService } from './people.service.ts';
import type { Principal } from './principal.ts';

@Resolver(() => User)
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Anybody()
  @Query(() => Instance)
  async instance(): Promise<Instance> {
    return { needsSetUp: await this.people.needsSetUp(), version };
  }

  @SignedIn(null)
  @Query(() => User, { nullable: true })
  me(@Caller() caller: Principal): User {
    return {
      id: caller.userId,
      email: caller.email,
      name: caller.name,
      isAdministrator: caller.isAdministrator,
    };
  }

  @LeadOfAnyProject('manage')
  @Query(() => [User], { description: 'Everybody with an account, by name: for choosing members.' })
  async users(): Promise<User[]> {
    return (await this.people.listUsers()).map(toUser);
  }

  @Anybody()
  @Mutation(() => User, {
    description: 'Makes the first administrator and signs them in; closed for ever after.',
  })
  async setUp(
    @Args('token') token: string,
    @Args('email') email: string,
    @Args('name') name: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ): Promise<User> {
    const user = await this.people.setUp(token, { email, name, password });
    await this.startSession(user.id, context);
    return toUser(user);
  }

  @Anybody()
  @Mutation(() => User, { description: 'Starts a session; the cookie is in the answer.' })
  async signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Context() context: RequestContext,
  ): Promise<User> {
    const user = await this.people.checkPassword(email, password, context.request.ip);
    await this.startSession(user.id, context);
    return toUser(user);
  }

  @SignedIn(null)
  @Mutation(() => Boolean)
  async signOut(@Context() context: RequestContext): Promise<boolean> {
    const secret = sessionSecret(context.request.headers);
    if (secret !== null) await this.people.endSession(secret);
    void context.reply?.header('set-cookie', sessionCookie(null, context.request.protocol === 'https'));
    return true;
  }

  @Administrator('admin')
  @Mutation(() => User)
  async createUser(
    @Args('email') email: string,
    @Args('name') name: string,
    @Args('password') password: string,
  ): Promise<User> {
    return toUser(await this.people.createUser({ email, name, password }));
  }

  private async startSession(userId: string, { reply, request }: RequestContext): Promise<void> {
    const secret = await this.people.startSession(userId);
    void reply?.header('set-cookie', sessionCookie(secret, request.protocol === 'https'));
  }
}
