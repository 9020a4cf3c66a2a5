import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Comparison } from '../queue/queue.types.ts';

@ObjectType({
  description:
    'Practice before work: comparisons with known answers, a row with gold and the tag "training" each.',
})
export class Training {
  @Field(() => Int, { description: 'How many are asked; fewer where fewer are at hand.' })
  comparisons!: number;

  @Field(() => Float, { description: 'Share of right answers to pass, 0 to 1.' })
  threshold!: number;

  @Field(() => Int, { description: 'Practice comparisons that were imported.' })
  available!: number;
}

@ObjectType({ description: 'How far somebody is with a project’s training.' })
export class TrainingState {
  @Field({ description: 'True also where none is asked or at hand.' })
  isPassed!: boolean;

  @Field({ description: 'All are answered and too few of them right: it may be started again.' })
  isFailed!: boolean;

  @Field(() => Int)
  attempt!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  right!: number;

  @Field(() => Int)
  of!: number;

  @Field(() => Float)
  threshold!: number;
}

@ObjectType()
export class TrainingItem {
  @Field(() => Int, { description: 'Counted from 1.' })
  number!: number;

  @Field(() => Int)
  of!: number;

  @Field(() => Comparison)
  comparison!: Comparison;
}

@ObjectType()
export class TrainingFeedback {
  @Field()
  isRight!: boolean;

  @Field(() => [[ID]], { description: 'The known answer: tie groups, best first.' })
  ranking!: string[][];

  @Field(() => String, { nullable: true, description: 'Why, Markdown.' })
  explanation!: string | null;

  @Field(() => TrainingState)
  state!: TrainingState;
}
