import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { QueueEntity } from './queue.entity.ts';
import type { SpendingRow } from './sql/read-spending.ts';

export enum ServingOrder {
  AS_IMPORTED = 'AS_IMPORTED',
  SHUFFLED = 'SHUFFLED',
  BY_PRIORITY = 'BY_PRIORITY',
}
registerEnumType(ServingOrder, {
  name: 'ServingOrder',
  valuesMap: {
    SHUFFLED: { description: 'Each import in an order of its own that is always the same.' },
    BY_PRIORITY: {
      description:
        'By the rows’ priority: 2 and more, then above 0, 0, below 0, −2 and less; a later urgent one is served first.',
    },
  },
});

export enum QueueStop {
  PAUSED = 'PAUSED',
  CLOSED = 'CLOSED',
  PROJECT_PAUSED = 'PROJECT_PAUSED',
  BUDGET = 'BUDGET',
}
registerEnumType(QueueStop, {
  name: 'QueueStop',
  description: 'Why a queue hands nothing out.',
  valuesMap: {
    BUDGET: {
      description:
        'All of the budget is given or in flight; a higher one goes on, and so does what comes back.',
    },
  },
});

@ObjectType({ description: 'What a queue asks. A judgement costs only if it counts.' })
export class QueuePolicy {
  @Field(() => Int)
  judgementsPerComparison!: number;

  @Field(() => Int, { nullable: true, description: 'Null: the project’s.' })
  leaseSeconds!: number | null;

  @Field(() => ServingOrder)
  order!: ServingOrder;

  @Field(() => Int, {
    nullable: true,
    description: 'Judgements, given and in flight, that are never passed; null: no bound.',
  })
  budgetJudgements!: number | null;

  @Field(() => Float, { nullable: true, description: 'Money that is never passed; null: no bound.' })
  budgetAmount!: number | null;

  @Field(() => Float, { nullable: true })
  pricePerJudgement!: number | null;

  @Field(() => String, { nullable: true, description: 'Of the price and the budget, such as EUR.' })
  currency!: string | null;
}

@InputType({ description: 'What is left out stays as it is; null takes a bound or a length away.' })
export class QueuePolicyInput {
  @Field(() => Int, { nullable: true, description: '1 to 100. What is judged or leased stays.' })
  judgementsPerComparison?: number | null;

  @Field(() => Int, { nullable: true })
  leaseSeconds?: number | null;

  @Field(() => ServingOrder, { nullable: true, description: 'What is in nobody’s hands is placed anew.' })
  order?: ServingOrder | null;

  @Field(() => Int, { nullable: true })
  budgetJudgements?: number | null;

  @Field(() => Float, { nullable: true, description: 'At most four places; needs a price.' })
  budgetAmount?: number | null;

  @Field(() => Float, { nullable: true, description: 'Fixed once there is a judgement or a lease.' })
  pricePerJudgement?: number | null;

  @Field(() => String, { nullable: true })
  currency?: string | null;
}

@ObjectType({ description: 'What a queue has cost so far.' })
export class QueueSpending {
  @Field(() => Int, { description: 'Judgements that count.' })
  judgements!: number;

  @Field(() => Int, { description: 'Leases: each may become a judgement that counts.' })
  inFlight!: number;

  @Field(() => Int, { description: 'Judgements that came too late: kept, and not part of the cost.' })
  surplus!: number;

  @Field(() => Float, { nullable: true, description: 'Of the judgements that count; null without a price.' })
  amount!: number | null;

  @Field(() => Float, { nullable: true })
  amountInFlight!: number | null;
}

export function toQueuePolicy(row: QueueEntity): QueuePolicy {
  return {
    judgementsPerComparison: row.judgementsPerComparison,
    leaseSeconds: row.leaseSeconds,
    order: ServingOrder[row.servingOrder],
    budgetJudgements: row.budgetJudgements,
    budgetAmount: row.budgetAmount === null ? null : Number(row.budgetAmount),
    pricePerJudgement: row.pricePerJudgement === null ? null : Number(row.pricePerJudgement),
    currency: row.currency,
  };
}

export function toQueueSpending(row: SpendingRow): QueueSpending {
  return {
    judgements: row.judgements,
    inFlight: row.in_flight,
    surplus: row.surplus,
    amount: row.amount,
    amountInFlight: row.amount_in_flight,
  };
}
