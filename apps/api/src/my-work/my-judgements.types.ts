import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../platform/graphql/json.scalar.ts';
import { Comparison, toComparison } from '../queue/queue.types.ts';
import type { MyJudgementRow } from './sql/list-my-judgements.ts';

@ObjectType()
export class FlaggedResponse {
  @Field(() => ID)
  responseId!: string;

  @Field()
  flag!: string;
}

@ObjectType({ description: 'An answer better than all that were shown.' })
export class IdealAnswer {
  @Field()
  content!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The response it was edited from; null for one written anew.',
  })
  editedFrom!: string | null;
}

@ObjectType({ description: 'One’s own judgement, with the comparison as it was shown.' })
export class MyJudgement {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field()
  fence!: string;

  @Field()
  submittedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when amendJudgement takes a change; null once that is over.',
  })
  amendableUntil!: Date | null;

  @Field(() => Comparison)
  comparison!: Comparison;

  @Field(() => [[ID]])
  ranking!: string[][];

  @Field(() => Int, { nullable: true })
  strength!: number | null;

  @Field(() => JsonScalar, { nullable: true })
  aspects!: unknown;

  @Field(() => String, { nullable: true })
  rationale!: string | null;

  @Field(() => [String])
  flags!: string[];

  @Field(() => [FlaggedResponse])
  flagged!: FlaggedResponse[];

  @Field()
  allBad!: boolean;

  @Field(() => [String])
  reasons!: string[];

  @Field(() => IdealAnswer, { nullable: true })
  idealAnswer!: IdealAnswer | null;

  @Field(() => Int)
  durationMs!: number;

  @Field()
  counted!: boolean;
}

export function toMyJudgement(row: MyJudgementRow): MyJudgement {
  return {
    id: row.id,
    assignmentId: row.assignment_id,
    fence: row.fence,
    submittedAt: row.submitted_at,
    amendableUntil: row.amendable_until,
    comparison: toComparison(row.comparison),
    ranking: row.ranking,
    strength: row.strength,
    aspects: row.aspects,
    rationale: row.rationale,
    flags: row.flags,
    flagged: row.flagged,
    allBad: row.all_bad,
    reasons: row.reasons,
    idealAnswer: row.ideal_answer,
    durationMs: row.duration_ms,
    counted: row.counted,
  };
}
