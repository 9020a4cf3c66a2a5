import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadMessages } from '../../../messages/catalogues.ts';
import { choose, emptyAnswer, undo } from './answer-draft.ts';
import { openDraft } from './earlier-draft.ts';
import { taskWith } from './task-for-tests.ts';

beforeAll(() => loadMessages('labelling', 'en'));

const ranking = { count: 2, allowTies: true, groups: [], typing: 'no' as const, past: [] };

describe('a draft that was kept', () => {
  it('is empty where none was', () => {
    expect(openDraft(taskWith(), undefined, 2)).toEqual(emptyAnswer(taskWith(), 2));
  });

  it('opens as it was', () => {
    const draft = { ...choose(emptyAnswer(taskWith(), 2), 3), rationale: 'half a thou' };
    expect(openDraft(taskWith(), draft, 2)).toEqual(draft);
  });

  it('opens from a page that asked one thing only, with its choices to take back', () => {
    const kept = { choice: 3, pastChoices: [null, 1], ranking, rationale: 'half a thou' };
    const draft = openDraft(taskWith(), kept, 2);
    expect(draft).toMatchObject({ choice: 3, rationale: 'half a thou', flags: [], ideal: null });
    expect(undo(draft).choice).toBe(1);
    expect(undo(undo(draft)).choice).toBeNull();
  });

  it('opens a ranking from such a page, with its moves to take back', () => {
    const task = taskWith({ kind: 'RANKING' });
    const one = [{ at: 1, members: [2] }];
    const two = [...one, { at: 2, members: [0] }];
    const kept = {
      choice: null,
      pastChoices: [],
      ranking: { ...ranking, count: 3, groups: two, typing: 'letter' as const, past: [[], one] },
      rationale: '',
    };
    const draft = openDraft(task, kept, 3);
    expect(draft.ranking).toMatchObject({ groups: two, typing: 'no' });
    expect(undo(draft).ranking.groups).toEqual(one);
    expect(undo(undo(draft)).ranking.groups).toEqual([]);
  });

  it('forgets a choice that the scale does not offer any more', () => {
    const draft = choose(emptyAnswer(taskWith(), 2), 4);
    expect(openDraft(taskWith({ strengthLabels: [] }), draft, 2).choice).toBeNull();
  });
});
