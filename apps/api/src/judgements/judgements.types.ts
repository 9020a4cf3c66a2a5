import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { JsonScalar } from '../platform/graphql/json.scalar.ts';
import { Assignment } from '../queue/queue.types.ts';

export enum RenderingForm {
  MARKDOWN = 'MARKDOWN',
  PLAIN = 'PLAIN',
}
registerEnumType(RenderingForm, {
  name: 'RenderingForm',
  valuesMap: {
    MARKDOWN: { description: 'Markdown, maths and code set.' },
    PLAIN: { description: 'As plain text: too deep or too slow to be set.' },
  },
});

@InputType({ description: 'How a response was on the page when it was judged.' })
export class RenderingInput {
  @Field(() => ID)
  responseId!: string;

  @Field(() => RenderingForm)
  form!: RenderingForm;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The annotator looked at the raw text too.',
  })
  sawRaw?: boolean | null;
}

@InputType()
export class FlaggedResponseInput {
  @Field(() => ID)
  responseId!: string;

  @Field()
  flag!: string;
}

@InputType()
export class IdealAnswerInput {
  @Field()
  content!: string;

  @Field(() => ID, { nullable: true })
  editedFrom?: string | null;
}

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

  @Field(() => [FlaggedResponseInput], {
    nullable: true,
    description: 'Flags of single responses; those of the item as a whole are in flags.',
  })
  flagged?: FlaggedResponseInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'None of the responses will do. Only where the project allows it.',
  })
  allBad?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Out of the project’s reasons.' })
  reasons?: string[] | null;

  @Field(() => IdealAnswerInput, { nullable: true })
  idealAnswer?: IdealAnswerInput | null;

  @Field(() => [RenderingInput], { nullable: true })
  renderings?: RenderingInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version it was judged by; the newest where it is left out.',
  })
  guidelinesVersion?: number | null;

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
