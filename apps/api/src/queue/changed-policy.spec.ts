import { describe, expect, it } from '@jest/globals';
import { changedPolicy, demandSamePrice, type Policy } from './changed-policy.ts';

const plain: Policy = {
  judgementsPerComparison: 3,
  leaseSeconds: null,
  servingOrder: 'AS_IMPORTED',
  budgetJudgements: null,
  budgetAmount: null,
  pricePerJudgement: null,
  currency: null,
  budgetLimit: null,
};
const priced: Policy = { ...plain, pricePerJudgement: '0.1500', currency: 'EUR' };

describe('a change of a policy', () => {
  it('leaves what it does not name', () => {
    const before = changedPolicy(priced, { budgetAmount: 10, leaseSeconds: 60, order: 'SHUFFLED' });
    expect(changedPolicy(before, {})).toEqual(before);
  });

  it('takes bounds away with null', () => {
    const before = changedPolicy(priced, { budgetAmount: 10, budgetJudgements: 5, leaseSeconds: 60 });
    const nothing = { budgetAmount: null, budgetJudgements: null, leaseSeconds: null };
    expect(changedPolicy(before, nothing)).toEqual(priced);
    expect(changedPolicy(priced, { pricePerJudgement: null })).toEqual(plain);
  });

  it('allows as many judgements as the smaller of two budgets pays, to the cent', () => {
    expect(changedPolicy(priced, { budgetAmount: 0.45 }).budgetLimit).toBe(3);
    expect(changedPolicy(priced, { budgetAmount: 0.4499 }).budgetLimit).toBe(2);
    expect(changedPolicy(priced, { budgetAmount: 0.45, budgetJudgements: 2 }).budgetLimit).toBe(2);
    expect(changedPolicy(priced, { budgetJudgements: 0 }).budgetLimit).toBe(0);
    expect(changedPolicy(plain, {}).budgetLimit).toBeNull();
  });

  it('keeps money to four places and no more', () => {
    expect(changedPolicy(plain, { pricePerJudgement: 0.0875, currency: 'USD' }).pricePerJudgement).toBe(
      '0.0875',
    );
    expect(() => changedPolicy(priced, { pricePerJudgement: 0.00005 })).toThrow('four places');
    expect(() => changedPolicy(priced, { budgetAmount: -1 })).toThrow('budgetAmount: is -1');
    expect(() => changedPolicy(priced, { budgetAmount: 2e9 })).toThrow('budgetAmount: is 2000000000');
  });
});

describe('the price of a queue that was worked in', () => {
  it('stays, and so does its currency', () => {
    expect(() => demandSamePrice(priced, changedPolicy(priced, { pricePerJudgement: 0.1 }))).toThrow(
      'pricePerJudgement: can not be changed any more',
    );
    expect(() => demandSamePrice(priced, changedPolicy(priced, { currency: 'USD' }))).toThrow('currency');
    demandSamePrice(priced, changedPolicy(priced, { budgetAmount: 99, judgementsPerComparison: 5 }));
  });

  it('may be set where there was none', () => {
    demandSamePrice(plain, changedPolicy(plain, { pricePerJudgement: 1, currency: 'EUR' }));
  });
});
