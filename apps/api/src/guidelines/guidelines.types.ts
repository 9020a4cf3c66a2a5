import { Field, Int, ObjectType } from '@nestjs/graphql';
import { User } from '../identity/identity.types.ts';
import type { GuidelinesRow } from './sql/list-guidelines.ts';

@ObjectType()
export class GuidelinesVersion {
  @Field(() => Int, { description: 'Counted from 1.' })
  version!: number;

  @Field({ description: 'Markdown.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What changed, as annotators are told.' })
  changes!: string | null;

  @Field()
  createdAt!: Date;

  @Field(() => User, { nullable: true })
  createdBy!: User | null;
}

export function toGuidelinesVersion(row: GuidelinesRow): GuidelinesVersion {
  return {
    version: row.version,
    text: row.text,
    changes: row.changes,
    createdAt: row.created_at,
    createdBy: { id: row.user_id, email: row.email, name: row.name, isAdministrator: row.is_administrator },
  };
}
