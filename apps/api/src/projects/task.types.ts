import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ProjectAspect } from './project.entity.ts';

export enum TaskKind {
  PAIRWISE = 'PAIRWISE',
  RANKING = 'RANKING',
}
registerEnumType(TaskKind, {
  name: 'TaskKind',
  valuesMap: {
    PAIRWISE: { description: 'Two responses: which is better, and where labels are set, by how much.' },
    RANKING: { description: 'Two to sixteen responses in order of preference.' },
  },
});

export enum RankingMode {
  FULL = 'FULL',
  BEST = 'BEST',
}
registerEnumType(RankingMode, {
  name: 'RankingMode',
  description: 'Of a RANKING project: what is asked about its responses.',
  valuesMap: {
    FULL: { description: 'An order of all of them.' },
    BEST: { description: 'Only which is the best; nothing is said of the others among themselves.' },
  },
});

export enum RationaleRule {
  OFF = 'OFF',
  OPTIONAL = 'OPTIONAL',
  REQUIRED = 'REQUIRED',
}
registerEnumType(RationaleRule, { name: 'RationaleRule' });

export enum AspectKind {
  PREFERENCE = 'PREFERENCE',
  RATING = 'RATING',
}
registerEnumType(AspectKind, {
  name: 'AspectKind',
  valuesMap: {
    PREFERENCE: {
      description: 'Which of two is better in this respect, or neither. PAIRWISE projects only.',
    },
    RATING: { description: 'Each response for itself, on a scale of labels.' },
  },
});

@ObjectType({ description: 'One side of quality that is asked beside the overall judgement.' })
export class Aspect {
  @Field()
  name!: string;

  @Field(() => AspectKind)
  kind!: AspectKind;

  @Field(() => String, { nullable: true, description: 'What to go by.' })
  description!: string | null;

  @Field(() => [String], {
    description: 'Of a RATING, from lowest to highest, 2 to 7; empty for a PREFERENCE.',
  })
  labels!: string[];

  @Field()
  isRequired!: boolean;
}

@InputType()
export class AspectInput {
  @Field()
  name!: string;

  @Field(() => AspectKind)
  kind!: AspectKind;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => [String], { nullable: true })
  labels?: string[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  isRequired?: boolean | null;
}

@InputType()
export class TrainingInput {
  @Field(() => Int)
  comparisons!: number;

  @Field(() => Float)
  threshold!: number;
}

export function toAspect({ kind, ...aspect }: ProjectAspect): Aspect {
  return { ...aspect, kind: AspectKind[kind] };
}
