import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How far annotators agree on preferences between two responses of a comparison.' })
export class Agreement {
  @Field(() => Float, {
    nullable: true,
    description: "Krippendorff's alpha over pairwise preferences; null while undefined.",
  })
  alpha!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of all pairs of judgements on two responses, how many say the same, 0 to 100.',
  })
  percent!: number | null;

  @Field(() => Int, { description: 'Comparisons that two or more annotators judged.' })
  items!: number;
}

@ObjectType({
  description: 'Bradley–Terry on the Elo scale (400 log10 odds, mean 1000), with a 95% interval.',
})
export class LeaderboardEntry {
  @Field()
  model!: string;

  @Field(() => Int)
  rank!: number;

  @Field(() => Float)
  rating!: number;

  @Field(() => Float)
  lower!: number;

  @Field(() => Float)
  upper!: number;

  @Field(() => Int, { description: 'Pairwise outcomes it took part in.' })
  comparisons!: number;
}
