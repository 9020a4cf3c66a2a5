import { Field, InputType, Int } from '@nestjs/graphql';
import { AspectInput, RankingMode, RationaleRule, TaskKind, TrainingInput } from './task.types.ts';

@InputType()
export class CreateProjectInput {
  @Field()
  name!: string;

  @Field(() => TaskKind)
  kind!: TaskKind;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  guidelines?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  allowTies?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Labels of the strength scale from weakest to strongest; empty: not asked.',
  })
  strengthLabels?: string[] | null;

  @Field(() => RankingMode, { nullable: true, defaultValue: RankingMode.FULL })
  rankingMode?: RankingMode | null;

  @Field(() => [AspectInput], { nullable: true, description: 'At most 8.' })
  aspects?: AspectInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: '"All are bad" may be said beside the judgement.',
  })
  allowAllBad?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Offered to annotators, for an item or one response; unsafe, personal data, wrong language and broken rendering where it is left out.',
  })
  flags?: string[] | null;

  @Field(() => RationaleRule, { nullable: true, defaultValue: RationaleRule.OPTIONAL })
  rationale?: RationaleRule | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: 'Characters wanted of a rationale that is required, or given.',
  })
  rationaleMinLength?: number | null;

  @Field(() => [String], { nullable: true, description: 'Reasons to choose from beside the rationale.' })
  reasons?: string[] | null;

  @Field(() => RationaleRule, { nullable: true, defaultValue: RationaleRule.OFF })
  idealAnswer?: RationaleRule | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 600,
    description: 'How long a judgement may be changed by its annotator; 0: not at all.',
  })
  undoSeconds?: number | null;

  @Field(() => TrainingInput, { nullable: true })
  training?: TrainingInput | null;

  @Field(() => Int, { nullable: true, defaultValue: 1 })
  judgementsPerComparison?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 1800 })
  leaseSeconds?: number | null;
}

@InputType({
  description:
    'What is left out stays as it is. kind, allowTies, strengthLabels, rankingMode and aspects are fixed once there are judgements.',
})
export class UpdateProjectInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => Boolean, { nullable: true })
  allowTies?: boolean | null;

  @Field(() => [String], { nullable: true })
  strengthLabels?: string[] | null;

  @Field(() => RankingMode, { nullable: true })
  rankingMode?: RankingMode | null;

  @Field(() => [AspectInput], { nullable: true })
  aspects?: AspectInput[] | null;

  @Field(() => Boolean, { nullable: true })
  allowAllBad?: boolean | null;

  @Field(() => [String], { nullable: true })
  flags?: string[] | null;

  @Field(() => RationaleRule, { nullable: true })
  rationale?: RationaleRule | null;

  @Field(() => Int, { nullable: true })
  rationaleMinLength?: number | null;

  @Field(() => [String], { nullable: true })
  reasons?: string[] | null;

  @Field(() => RationaleRule, { nullable: true })
  idealAnswer?: RationaleRule | null;

  @Field(() => Int, { nullable: true })
  undoSeconds?: number | null;

  @Field(() => Int, { nullable: true })
  leaseSeconds?: number | null;

  @Field(() => TrainingInput, { nullable: true, description: 'Null takes the training away.' })
  training?: TrainingInput | null;
}
