import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '../platform/graphql/json.scalar.ts';
import { Assignment } from '../queue/queue.types.ts';

@InputType()
export class SubmitJudgementInput {
  @Field(() => ID)
  projectId!: string;

  @Field(() => ID)
  assignmentId!: string;

  @Field()
  fence!: string;

  @Field({ description: 'The same key again gets the first answer again.' })
  idempotencyKey!: string;

  @Field(() => [[ID]], {
    description: 'Tie groups of response ids, best first; every response exactly once.',
  })
  ranking!: string[][];

  @Field(() => Int, {
    nullable: true,
    description: 'Index into strengthLabels; null for a tie and where no strength is asked.',
  })
  strength?: number | null;

  @Field(() => JsonScalar, { nullable: true })
  aspects?: unknown;

  @Field(() => String, { nullable: true })
  rationale?: string | null;

  @Field(() => [String], { nullable: true })
  flags?: string[] | null;

  @Field(() => Int, { description: 'Time spent on the comparison.' })
  durationMs!: number;
}

@ObjectType()
export class SubmitJudgementPayload {
  @Field(() => ID)
  judgementId!: string;

  @Field({ description: 'False for a surplus judgement: kept, never counted.' })
  counted!: boolean;

  @Field(() => [Assignment])
  next!: Assignment[];
}
