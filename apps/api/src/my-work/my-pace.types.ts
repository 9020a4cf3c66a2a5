import { Field, Int, ObjectType } from '@nestjs/graphql';
import { HourOfWork } from '../projects/projects.types.ts';
import type { PaceRow } from './sql/read-my-pace.ts';

@ObjectType({ description: 'What the caller has judged in a project.' })
export class MyWork {
  @Field(() => Int)
  judgements!: number;

  @Field(() => Int, { description: 'Since midnight UTC.' })
  judgementsToday!: number;
}

@ObjectType()
export class DayOfWork {
  @Field({ description: 'Such as 2026-11-24, in the asked time zone.' })
  day!: string;

  @Field(() => Int)
  judgements!: number;
}

@ObjectType({ description: 'One’s own pace; never set beside others’.' })
export class MyPace {
  @Field(() => Int)
  judgementsToday!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the last 100 judgements, in milliseconds; null before the first.',
  })
  medianDurationMs!: number | null;

  @Field(() => [HourOfWork], { description: 'The last 24 hours, oldest first.' })
  hours!: HourOfWork[];

  @Field(() => [DayOfWork], { description: 'The last 28 days, oldest first.' })
  days!: DayOfWork[];

  @Field(() => Int, { description: 'Days in a row with work, today or yesterday being the last.' })
  streakDays!: number;
}

export function toMyPace({ hours, days, ...row }: PaceRow): MyPace {
  return {
    judgementsToday: days.at(-1)?.judgements ?? 0,
    medianDurationMs: row.median_duration_ms,
    hours: hours.map((hour) => ({ startsAt: new Date(hour.starts_at), judgements: hour.judgements })),
    days,
    streakDays: row.streak_days,
  };
}
