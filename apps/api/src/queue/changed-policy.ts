import { badInput, CodedError } from '../platform/errors/coded-error.ts';
import { line, within } from '../projects/setting-rules.ts';
import type { QueueEntity, ServingOrder } from './queue.entity.ts';

export interface PolicyChanges {
  judgementsPerComparison?: number | null | undefined;
  leaseSeconds?: number | null | undefined;
  order?: ServingOrder | null | undefined;
  budgetJudgements?: number | null | undefined;
  budgetAmount?: number | null | undefined;
  pricePerJudgement?: number | null | undefined;
  currency?: string | null | undefined;
}

export type Policy = Pick<
  QueueEntity,
  | 'judgementsPerComparison'
  | 'leaseSeconds'
  | 'servingOrder'
  | 'budgetJudgements'
  | 'budgetAmount'
  | 'pricePerJudgement'
  | 'currency'
  | 'budgetLimit'
>;

// As much as a numeric(14, 4) holds, and what a double tells apart to four places.
const mostAmount = 1_000_000_000;
const mostJudgements = 2_000_000_000;
const parts = 10_000;

/**
 * A queue's policy with changes: what is left out stays; null takes a lease length, a budget or the price away.
 *
 * @throws BAD_USER_INPUT where a value is not allowed, or a budget in money has no price to go by
 */
export function changedPolicy(before: Policy, changes: PolicyChanges): Policy {
  const leaseSeconds = keep(changes.leaseSeconds, before.leaseSeconds);
  const budgetJudgements = keep(changes.budgetJudgements, before.budgetJudgements);
  const budgetAmount = keep(changes.budgetAmount, toNumber(before.budgetAmount));
  const price = keep(changes.pricePerJudgement, toNumber(before.pricePerJudgement));
  const currency = price === null ? null : keep(changes.currency, before.currency);
  if (budgetAmount !== null && price === null)
    throw badInput('pricePerJudgement', 'is missing: a budget in money needs the price of a judgement.');
  if (price !== null && currency === null)
    throw badInput('currency', 'is missing: a price needs its currency, such as EUR.');
  const amounts = {
    budgetAmount: budgetAmount === null ? null : money('budgetAmount', budgetAmount, 0),
    pricePerJudgement: price === null ? null : money('pricePerJudgement', price, 1),
  };
  return {
    judgementsPerComparison: within(
      'judgementsPerComparison',
      changes.judgementsPerComparison ?? before.judgementsPerComparison,
      1,
      100,
    ),
    leaseSeconds: leaseSeconds === null ? null : within('leaseSeconds', leaseSeconds, 1, 604_800),
    servingOrder: changes.order ?? before.servingOrder,
    budgetJudgements:
      budgetJudgements === null ? null : within('budgetJudgements', budgetJudgements, 0, mostJudgements),
    budgetAmount: toText(amounts.budgetAmount),
    pricePerJudgement: toText(amounts.pricePerJudgement),
    currency: currency === null ? null : line('currency', currency, 20),
    budgetLimit: limitOf(budgetJudgements, amounts.budgetAmount, amounts.pricePerJudgement),
  };
}

/**
 * What was agreed with those who judged, or do so now, is not changed behind their backs.
 *
 * @throws CONFLICT where the price or its currency would change in a queue that was worked in
 */
export function demandSamePrice(before: Policy, after: Policy): void {
  const field = (['pricePerJudgement', 'currency'] as const).find((name) => before[name] !== after[name]);
  if (field === undefined || before.pricePerJudgement === null) return;
  throw new CodedError(
    'CONFLICT',
    `${field}: can not be changed any more, since judgements were given or begun at it. Make another queue for another price.`,
    { field },
  );
}

function keep<T>(change: T | null | undefined, before: T | null): T | null {
  return change === undefined ? before : change;
}

function toNumber(amount: string | null): number | null {
  return amount === null ? null : Number(amount);
}

/** In ten-thousandths of the currency, so that nothing is lost in reckoning. */
function money(field: string, amount: number, least: number): number {
  const whole = Math.round(amount * parts);
  if (whole < least || amount > mostAmount || Math.abs(whole - amount * parts) > 1e-3)
    throw badInput(
      field,
      `is ${amount}; allowed are ${least / parts} to ${mostAmount}, with four places at most.`,
    );
  return whole;
}

function toText(tenThousandths: number | null): string | null {
  return tenThousandths === null ? null : (tenThousandths / parts).toFixed(4);
}

function limitOf(judgements: number | null, amount: number | null, price: number | null): number | null {
  const affordable = amount === null || price === null ? null : Math.floor(amount / price);
  const limits = [judgements, affordable].filter((limit) => limit !== null);
  return limits.length === 0 ? null : Math.min(...limits, mostJudgements);
}
