import { messagesOf } from '../../../messages/use-messages.ts';
import { letterOf } from '../reading/response-letter.ts';
import { type PlacedGroup, hasMember, isSame } from './placed-groups.ts';
import { append, insert, move, place, tieWithAbove } from './ranking-acts.ts';

/**
 * An annotator's ranking as it grows. Only what was placed by a deliberate act has a place: the order on the
 * page is no answer. Places may stay free until all is placed, so that "this one is last" can be said first.
 */
export interface RankingDraft {
  /** K: how many responses there are. */
  readonly count: number;
  readonly allowTies: boolean;
  /** Best first, without overlap. */
  readonly groups: readonly PlacedGroup[];
  /** A ranking is being typed: `=` then ties the next letter instead of the response in focus. */
  readonly typing: 'no' | 'letter' | 'equals';
}

type MovingAct =
  | { readonly act: 'place'; readonly response: number; readonly place: number }
  | { readonly act: 'insert'; readonly response: number; readonly behind: number }
  | { readonly act: 'tie' | 'up' | 'down' | 'append'; readonly response: number };

export type RankingAct = MovingAct | { readonly act: 'stopTyping' };

export function emptyRanking(count: number, allowTies: boolean): RankingDraft {
  return { count, allowTies, groups: [], typing: 'no' };
}

function groupsAfter(draft: RankingDraft, act: MovingAct): readonly PlacedGroup[] {
  const { groups, count, typing } = draft;
  switch (act.act) {
    case 'place':
      return place(groups, act.response, act.place, count);
    case 'insert':
      return insert(groups, act.response, act.behind, count);
    case 'tie':
      return tieWithAbove(groups, act.response, count);
    case 'append':
      return append(groups, act.response, typing === 'equals', count);
    case 'up':
      return move(groups, act.response, -1, count);
    case 'down':
      return move(groups, act.response, 1, count);
  }
}

/** The draft after an act. One that moves nothing leaves the very same groups. */
export function rank(draft: RankingDraft, act: RankingAct): RankingDraft {
  if (act.act === 'stopTyping') return draft.typing === 'no' ? draft : { ...draft, typing: 'no' };
  if (act.act === 'tie') {
    if (!draft.allowTies) return draft;
    if (draft.typing === 'letter') return { ...draft, typing: 'equals' };
  }
  const groups = groupsAfter(draft, act);
  const typing = act.act === 'append' ? 'letter' : 'no';
  if (isSame(groups, draft.groups)) return { ...draft, typing };
  return { ...draft, groups, typing };
}

/** The place of a response, 1 to K, and how many share it; null for one that has none. */
export function placeOf(draft: RankingDraft, response: number): { place: number; shared: number } | null {
  const group = draft.groups.find((each) => hasMember(each, response));
  return group === undefined ? null : { place: group.at, shared: group.members.length };
}

/** Responses without a place, in the order of the page. */
export function toPlace(draft: RankingDraft): number[] {
  const all = Array.from({ length: draft.count }, (_, response) => response);
  return all.filter((response) => placeOf(draft, response) === null);
}

export function isComplete(draft: RankingDraft): boolean {
  return toPlace(draft).length === 0;
}

/** Tie groups of response ids, best first, as `ranking` of a judgement. Of a complete draft only. */
export function toRanking(draft: RankingDraft, responseIds: readonly string[]): string[][] {
  if (!isComplete(draft))
    throw new RangeError('A ranking is an answer only when every response has a place.');
  return draft.groups.map(({ members }) => members.map((member) => responseIds[member] as string));
}

/** The ranking as text, `C > A = D > E`; while one is typed it ends in the `=` that waits for its letter. */
export function toText(draft: RankingDraft): string {
  const text = draft.groups.map(({ members }) => members.map(letterOf).join(' = ')).join(' > ');
  return draft.typing === 'equals' ? `${text} =` : text;
}

/** What an act did, to be spoken: "B at place 3 of 6; E moves to 5". Null where nothing moved. */
export function describeChange(before: RankingDraft, after: RankingDraft, response: number): string | null {
  if (before.groups === after.groups) return null;
  const words = messagesOf('labelling').ranking;
  const now = placeOf(after, response);
  const letter = letterOf(response);
  const at = now !== null && now.shared > 1 ? words.atTied : words.at;
  const said = now === null ? words.hasNone(letter) : at(letter, now.place, after.count);
  const others = Array.from({ length: after.count }, (_, other) => other)
    .filter((other) => other !== response)
    .flatMap((other) => {
      const from = placeOf(before, other)?.place;
      const to = placeOf(after, other)?.place;
      if (from === to) return [];
      return [to === undefined ? words.hasNone(letterOf(other)) : words.movesTo(letterOf(other), to)];
    });
  return [said, ...others].join('; ');
}
