import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { prefer } from '../aspects/aspect-answers.ts';
import { chooseBest } from '../ranking/best-draft.ts';
import { rank } from '../ranking/ranking-draft.ts';
import { act, choose, emptyAnswer, toggleAllBad, toggleReason, undo } from './answer-draft.ts';
import { style, taskWith } from './task-for-tests.ts';

beforeAll(() => loadMessages('labelling', 'en'));

const pair = taskWith({ allowAllBad: true });
const empty = emptyAnswer(pair, 2);

describe('an answer draft', () => {
  it('takes back act by act, whatever kind of act it was', () => {
    const chosen = choose(empty, 1);
    const preferred = act(chosen, { aspects: prefer(chosen.aspects, style, 0) });
    const bad = toggleAllBad(pair, preferred);
    const flagged = act(bad, { flags: [{ flag: 'unsafe', response: 1 }] });
    const reasoned = toggleReason(flagged, 'Correctness');
    const drafts = [empty, chosen, preferred, bad, flagged, reasoned];
    for (const [before, after] of drafts.slice(1).entries()) expect(undo(after)).toEqual(drafts[before]);
  });

  it('has nothing to take back before the first act, and after one that changes nothing', () => {
    expect(undo(empty)).toBe(empty);
    const chosen = choose(empty, 4);
    expect(choose(chosen, 4)).toBe(chosen);
  });

  it('keeps the reason and the ideal answer that are typed when a choice is taken back', () => {
    const typed = { ...choose(empty, 1), rationale: 'clearer', ideal: { content: 'Better.', base: null } };
    expect(undo(typed)).toMatchObject({ choice: null, rationale: 'clearer', ideal: { content: 'Better.' } });
  });

  it('takes a ranking back, and ends the typing of one', () => {
    const { ranking } = emptyAnswer(pair, 3);
    const typed = rank(rank(ranking, { act: 'append', response: 2 }), { act: 'append', response: 0 });
    const draft = act(
      { ...empty, ranking: rank(ranking, { act: 'append', response: 2 }) },
      { ranking: typed },
    );
    expect(undo(draft).ranking).toEqual({ ...ranking, groups: [{ at: 1, members: [2] }] });
  });
});

describe('"all bad"', () => {
  it('is a tie too where nothing was chosen, and leaves nothing when it is taken back at once', () => {
    const bad = toggleAllBad(pair, empty);
    expect(bad).toMatchObject({ isAllBad: true, choice: 2 });
    expect(toggleAllBad(pair, bad)).toEqual(empty);
  });

  it('leaves a choice that was made', () => {
    expect(toggleAllBad(pair, choose(empty, 0))).toMatchObject({ isAllBad: true, choice: 0 });
    const chosen = choose(toggleAllBad(pair, empty), 0);
    expect(toggleAllBad(pair, chosen)).toMatchObject({ isAllBad: false, choice: 0 });
  });

  it('chooses nothing where no tie is allowed', () => {
    expect(toggleAllBad({ ...pair, allowTies: false }, empty)).toMatchObject({
      isAllBad: true,
      choice: null,
    });
  });

  it('ties all of a ranking, and all of those the best is chosen from', () => {
    const ranking = taskWith({ kind: 'RANKING', allowAllBad: true });
    const groups = [{ at: 1, members: [0, 1, 2] }];
    expect(toggleAllBad(ranking, emptyAnswer(ranking, 3)).ranking.groups).toEqual(groups);
    const best = taskWith({ kind: 'RANKING', rankingMode: 'BEST', allowAllBad: true });
    const draft = emptyAnswer(best, 3);
    expect(toggleAllBad(best, draft).ranking.groups).toEqual(groups);
    const chosen = act(draft, { ranking: chooseBest(draft.ranking, 1) });
    expect(toggleAllBad(best, chosen).ranking.groups).toEqual([{ at: 1, members: [1] }]);
  });
});
