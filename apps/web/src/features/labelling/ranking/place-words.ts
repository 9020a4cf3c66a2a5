import { messagesOf } from '../../../messages/use-messages.ts';
import { type TaskQuestion, isBestOnly } from '../answer/task-question.ts';
import { letterOf } from '../reading/response-letter.ts';
import { type RankingDraft, placeOf } from './ranking-draft.ts';

type Asked = Pick<TaskQuestion, 'kind' | 'rankingMode'>;

/** "2=" for a shared place, "3", or a dash for none; "best" where only that is asked. */
export function shortPlace(task: Asked, draft: RankingDraft, response: number): string {
  const found = placeOf(draft, response);
  if (found === null) return '–';
  const place = isBestOnly(task) ? messagesOf('labelling').best.short : String(found.place);
  return found.shared > 1 ? `${place}=` : place;
}

/** "place 2, tied", "not placed"; "best" or "not chosen" where only that is asked. */
export function placeInWords(task: Asked, draft: RankingDraft, response: number): string {
  const { ranking, best } = messagesOf('labelling');
  const found = placeOf(draft, response);
  if (isBestOnly(task)) {
    if (found === null) return best.noStanding;
    return found.shared > 1 ? best.standingTied : best.standing;
  }
  if (found === null) return ranking.noPlace;
  return found.shared > 1 ? ranking.placeTied(found.place) : ranking.place(found.place);
}

/** What a choice of the best did, to be spoken. */
export function describeStanding(draft: RankingDraft, response: number): string {
  const words = messagesOf('labelling').best;
  const found = placeOf(draft, response);
  const letter = letterOf(response);
  if (found === null) return words.saidNot(letter);
  return found.shared > 1 ? words.saidTied(letter) : words.said(letter);
}

/** Responses as the rail shows them: best first, then those without a place. */
export function inRailOrder(draft: RankingDraft): number[] {
  const placed = draft.groups.flatMap(({ members }) => members);
  const all = Array.from({ length: draft.count }, (_, response) => response);
  return [...placed, ...all.filter((response) => !placed.includes(response))];
}
