import { describe, expect, it } from '@jest/globals';
import { emptyRanking } from '../ranking/ranking-draft.ts';
import { type LastJudgement, amendableUntilMs, isAmendable } from './last-judgement.ts';
import type { Parcel } from './parcel.ts';

const last = {
  userId: 'mo',
  projectId: 'p',
  assignment: { id: 'a', fence: 'f', expiresAt: '', comparison: { id: 'c', prompt: [], responses: [] } },
  answer: { choice: 1, pastChoices: [], ranking: emptyRanking(2, true), rationale: '' },
  spentMs: 1,
  sinceMs: 1_000_000,
} as unknown as LastJudgement;

const of = (assignmentId: string) => ({ kind: 'judgement', assignmentId }) as Parcel;
const sent = { waiting: [], refused: [] };

describe('the last judgement', () => {
  it('may be changed as long as the lead says', () => {
    expect(amendableUntilMs(last, 600)).toBe(1_600_000);
    expect(isAmendable(last, sent, 600, 1_599_999)).toBe(true);
    expect(isAmendable(last, sent, 600, 1_600_000)).toBe(false);
  });

  it('may not be changed where the lead wants none', () => {
    expect(isAmendable(last, { ...sent, waiting: [of('a')] }, 0, 1_000_000)).toBe(false);
  });

  it('has all its time before it as long as it waits to be sent', () => {
    expect(isAmendable(last, { ...sent, waiting: [of('a')] }, 600, 9_000_000)).toBe(true);
    expect(isAmendable(last, { ...sent, waiting: [of('b')] }, 600, 9_000_000)).toBe(false);
  });

  it('is nothing to change where the server refused it', () => {
    expect(isAmendable(last, { ...sent, refused: [of('a')] }, 600, 1_000_001)).toBe(false);
  });
});
