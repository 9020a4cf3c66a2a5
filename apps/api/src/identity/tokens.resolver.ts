import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../access/access-rule.ts';
import { Caller } from '../access/request-context.decorators.ts';
import { NewToken, Token, toToken } from './identity.types.ts';
import type { Principal } from './principal.ts';
import { TokensService } from './tokens.service.ts';

@Resolver(() => Token)
export class TokensResolver {
  constructor(private readonly service: TokensService) {}

  @SignedIn('read')
  @Query(() => [Token], { description: "The caller's own, oldest first." })
  async tokens(@Caller() caller: Principal): Promise<Token[]> {
    return (await this.service.list(caller)).map(toToken);
  }

  @SignedIn(null)
  @Mutation(() => NewToken, { description: 'Scopes out of: read judge import export manage admin.' })
  async createToken(
    @Caller() caller: Principal,
    @Args('name') name: string,
    @Args('scopes', { type: () => [String] }) scopes: string[],
  ): Promise<NewToken> {
    return this.service.create(caller, name, scopes);
  }

  @SignedIn(null)
  @Mutation(() => Boolean)
  async revokeToken(
    @Caller() caller: Principal,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.service.revoke(caller, id);
    return true;
  }
}
