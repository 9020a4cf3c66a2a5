import { beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { loadMessages } from '../../../messages/catalogues.ts';
import { letterOf } from '../reading/response-letter.ts';
import { endOf } from './placed-groups.ts';
import {
  type RankingAct,
  type RankingDraft,
  describeChange,
  emptyRanking,
  isComplete,
  placeOf,
  rank,
  toPlace,
  toRanking,
  toText,
} from './ranking-draft.ts';

const responseOf = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);

/**
 * Acts in short: `B3` places B at 3, `B/1` drops it behind the first group of the others, `+B` types it behind the others, `B=` ties it with the one above,
 * `B^` and `Bv` move it.
 */
function actOf(short: string): RankingAct {
  if (short.startsWith('+')) return { act: 'append', response: responseOf(short[1] as string) };
  const response = responseOf(short[0] as string);
  const sign = short.slice(1);
  if (sign.startsWith('/')) return { act: 'insert', response, behind: Number(sign.slice(1)) };
  const named = { '=': 'tie', '^': 'up', v: 'down' } as const;
  if (sign === '=' || sign === '^' || sign === 'v') return { act: named[sign], response };
  return { act: 'place', response, place: Number(sign) };
}

const after = (count: number, acts: string, allowTies = true): RankingDraft =>
  acts.split(' ').map(actOf).reduce(rank, emptyRanking(count, allowTies));

/** Where everything is, free places as dots: `C . B=D`. */
function picture(draft: RankingDraft): string {
  const places: string[] = [];
  for (let place = 1; place <= draft.count;) {
    const group = draft.groups.find(({ at }) => at === place);
    places.push(group === undefined ? '.' : group.members.map(letterOf).join('='));
    place = group === undefined ? place + 1 : endOf(group);
  }
  return places.join(' ');
}

beforeAll(() => loadMessages('labelling', 'en'));

describe('a ranking draft', () => {
  it('takes no order of the page for an answer', () => {
    const untouched = emptyRanking(4, true);
    expect(isComplete(untouched)).toBe(false);
    expect(toPlace(untouched)).toEqual([0, 1, 2, 3]);
    expect(() => toRanking(untouched, ['a', 'b', 'c', 'd'])).toThrow(RangeError);
  });

  it.each([
    ['keeps the place that was said, whatever has one yet', 4, 'A4 B2', '. B . A'],
    ['moves down what was there', 4, 'A1 B2 C1', 'C A B .'],
    ['moves down only as far as a free place', 4, 'A1 B3 C1', 'C A B .'],
    ['moves up what was there where there is no room below', 3, 'A3 B3', '. A B'],
    ['changes nothing when a place is pressed again', 4, 'A1 B2 B2', 'A B . .'],
    ['moves one that has a place to another', 3, 'A1 B2 C3 C1', 'C A B'],
    ['ties with the one above', 4, 'C1 A2 D3 D=', 'C A=D .'],
    ['ties one without a place with the last that has one', 4, 'C1 A2 D=', 'C A=D .'],
    ['ties the first with nothing', 3, 'A1 A=', 'A . .'],
    ['changes nothing when a tie is said again', 3, 'A1 B= B=', 'A=B .'],
    ['keeps a tie together when something is put before it', 4, 'A1 B= C1', 'C A=B .'],
    ['puts below a tie what is placed inside it', 4, 'A1 B= C2', 'A=B C .'],
    ['leaves a tie by a place', 3, 'A1 B= C= B3', 'A=C B'],
    ['moves past a neighbour', 3, 'A1 B2 C3 C^', 'A C B'],
    ['moves past a whole tie', 4, 'A1 B= C3 C^', 'C A=B .'],
    ['moves down past a whole tie', 4, 'C1 A2 B= Cv', 'A=B C .'],
    ['moves into a free place', 4, 'A3 A^', '. A . .'],
    ['moves out of a tie, up and down', 4, 'A1 B= C= B^ Cv', 'B A C .'],
    ['stays at the ends', 3, 'A1 A^ B3 Bv', 'A . B'],
    ['places by a move what has no place yet', 3, 'A1 B^', 'A B .'],
    ['types an order', 3, '+C +A +B', 'C A B'],
    ['types ties with the sign between them', 4, '+C +A A= +D +B', 'C A=D B'],
    ['types over what was there', 3, 'A1 B2 C3 +C +B +A', 'C B A'],
    ['types behind the last place', 3, 'A3 +B', '. A B'],
    ['is dropped between two', 3, 'A1 B2 C3 A/1', 'B A C'],
    ['is dropped before all and behind all', 4, 'A1 B2 C3 C/0 A/2', 'C . B A'],
    ['is dropped beside a tie, never into it', 4, 'A1 B= C3 D4 D/0 C/1', 'D C A=B'],
  ])('%s', (_, count, acts, expected) => {
    expect(picture(after(count, acts))).toBe(expected);
  });

  it('refuses ties where the project has none', () => {
    expect(picture(after(3, 'A1 B2 B=', false))).toBe('A B .');
    expect(picture(after(3, '+A A= +B', false))).toBe('A B .');
  });

  it('is an answer when all is placed: tie groups, best first', () => {
    const draft = after(4, 'C1 A2 D= B4');
    expect(toPlace(draft)).toEqual([]);
    expect(toRanking(draft, ['a', 'b', 'c', 'd'])).toEqual([['c'], ['a', 'd'], ['b']]);
    expect(placeOf(draft, responseOf('D'))).toEqual({ place: 2, shared: 2 });
  });

  it('reads as text, also half typed', () => {
    expect(toText(after(5, 'C1 A2 D= E4'))).toBe('C > A = D > E');
    expect(toText(after(4, '+C +A A='))).toBe('C > A =');
  });

  it('tells what an act moved', () => {
    const before = after(6, 'C1 A2 D= E4');
    const placed = rank(before, actOf('B4'));
    expect(describeChange(before, placed, responseOf('B'))).toBe('B at place 4 of 6; E moves to 5');
    const tied = rank(placed, actOf('B='));
    expect(describeChange(placed, tied, responseOf('B'))).toBe('B at place 2 of 6, tied');
    expect(describeChange(tied, tied, responseOf('B'))).toBeNull();
  });
});

const arbitraryAct = (count: number): fc.Arbitrary<RankingAct> => {
  const response = fc.nat({ max: count - 1 });
  return fc.oneof(
    fc.record({ act: fc.constant('place' as const), response, place: fc.integer({ min: 1, max: count }) }),
    fc.record({
      act: fc.constantFrom('tie' as const, 'up' as const, 'down' as const, 'append' as const),
      response,
    }),
  );
};

const arbitraryDraft = fc
  .record({ count: fc.integer({ min: 2, max: 16 }), allowTies: fc.boolean() })
  .chain(({ count, allowTies }) =>
    fc
      .array(arbitraryAct(count), { maxLength: 60 })
      .map((acts) => acts.reduce(rank, emptyRanking(count, allowTies))),
  );

const withPlace = (draft: RankingDraft) =>
  fc.record({
    draft: fc.constant(draft),
    response: fc.nat({ max: draft.count - 1 }),
    place: fc.integer({ min: 1, max: draft.count }),
  });

const withOrder = (draft: RankingDraft) =>
  fc.record({
    draft: fc.constant(draft),
    order: fc.shuffledSubarray(
      Array.from({ length: draft.count }, (_, index) => index),
      { minLength: draft.count },
    ),
  });

describe('any sequence of acts', () => {
  it('leaves a valid partial ranking', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        const { groups, count, allowTies } = draft;
        const members = groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        expect(members.length + toPlace(draft).length).toBe(count);
        for (const [index, group] of groups.entries()) {
          expect(group.members.length).toBeGreaterThan(0);
          expect(group.at).toBeGreaterThanOrEqual(index === 0 ? 1 : endOf(groups[index - 1] ?? group));
          expect(endOf(group)).toBeLessThanOrEqual(count + 1);
          if (!allowTies) expect(group.members).toHaveLength(1);
        }
      }),
    );
  });

  it('is an answer exactly when every response was placed, and then names each once', () => {
    fc.assert(
      fc.property(arbitraryDraft, (draft) => {
        fc.pre(isComplete(draft));
        const ids = Array.from({ length: draft.count }, (_, index) => `r${index}`);
        expect(toRanking(draft, ids).flat().sort()).toEqual([...ids].sort());
      }),
    );
  });

  it('puts a response at the very place that was said, where no tie is in the way, and once is enough', () => {
    fc.assert(
      fc.property(arbitraryDraft.chain(withPlace), ({ draft, response, place }) => {
        const once = rank(draft, { act: 'place', response, place });
        expect(rank(once, { act: 'place', response, place }).groups).toEqual(once.groups);
        if (!draft.allowTies) expect(placeOf(once, response)).toEqual({ place, shared: 1 });
      }),
    );
  });

  it('ends as the order that was typed, whatever was there', () => {
    fc.assert(
      fc.property(arbitraryDraft.chain(withOrder), ({ draft, order }) => {
        const first = order[0] as number;
        const start = rank(draft, { act: 'place', response: first, place: 1 });
        const result = order.reduce((each, response) => rank(each, { act: 'append', response }), start);
        expect(result.groups.flatMap(({ members }) => members)).toEqual(order);
      }),
    );
  });
});
