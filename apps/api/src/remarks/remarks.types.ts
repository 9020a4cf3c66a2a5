import { Field, ID, ObjectType } from '@nestjs/graphql';
import { User } from '../identity/identity.types.ts';
import type { ProjectRole } from '../projects/member.entity.ts';
import { Comparison, toComparison } from '../queue/queue.types.ts';
import type { RemarkRow } from './sql/list-remarks.ts';

@ObjectType({ description: 'A remark to the lead on an item, and its answer.' })
export class Remark {
  @Field(() => ID)
  id!: string;

  @Field()
  text!: string;

  @Field()
  createdAt!: Date;

  @Field(() => User, {
    nullable: true,
    description: 'Whose; null for oneself where one is not LEAD or REVIEWER.',
  })
  author!: User | null;

  @Field(() => Comparison, { description: 'As its author was shown it.' })
  comparison!: Comparison;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => User, { nullable: true })
  answeredBy!: User | null;

  @Field({ description: 'Its author has seen the answer.' })
  isAnswerSeen!: boolean;
}

/** A remark as somebody of that role sees it. */
export function toRemark(row: RemarkRow, role: ProjectRole): Remark {
  return {
    id: row.id,
    text: row.text,
    createdAt: row.created_at,
    author: role === 'LEAD' || role === 'REVIEWER' ? row.author : null,
    comparison: toComparison(row.comparison),
    answer: row.answer,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
    isAnswerSeen: row.is_answer_seen,
  };
}
