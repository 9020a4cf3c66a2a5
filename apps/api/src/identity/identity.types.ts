import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { TokenEntity } from './token.entity.ts';
import type { UserEntity } from './user.entity.ts';

@ObjectType({ description: 'What anybody may know of this installation.' })
export class Instance {
  @Field({ description: 'There is no administrator yet: the server prints a link with which to become it.' })
  needsSetUp!: boolean;

  @Field()
  version!: string;
}

@ObjectType()
export class User {
  @Field(() => ID)
  id!: string;

  @Field()
  email!: string;

  @Field()
  name!: string;

  @Field({ description: 'Administrators hold LEAD in every project and make accounts.' })
  isAdministrator!: boolean;
}

@ObjectType({ description: 'A personal API token; what it may do never exceeds what its owner may.' })
export class Token {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [String])
  scopes!: string[];

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'To the minute.' })
  lastUsedAt!: Date | null;
}

@ObjectType()
export class NewToken {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Shown this once; only its hash is kept.' })
  token!: string;
}

export function toUser(row: UserEntity): User {
  return { id: row.id, email: row.email, name: row.name, isAdministrator: row.isAdministrator };
}

export function toToken(row: TokenEntity): Token {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.createdAt,
    lastUsedAt: row.lastUsedAt,
  };
}
