import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LabellingTask } from '../answer/answer-draft.ts';
import { accuracy, style, taskWith } from '../answer/task-for-tests.ts';
import { OVERALL, type Question } from '../aspects/question.ts';
import { loadMessages } from '../../../messages/catalogues.ts';
import { createKeymap } from './keymap.ts';
import { labellingActions } from './labelling-actions.ts';
import type { LabellingActs } from '../item/act-on-item.ts';

const task = (overrides: Partial<LabellingTask>) =>
  taskWith({ kind: 'RANKING', strengthLabels: [], ...overrides });

const situationOf = (task: LabellingTask, responses: number, asked: Question = OVERALL) => ({
  task,
  responses,
  asked,
  focus: 0,
  layout: 'side' as const,
  isPhone: false,
  parting: null,
  canFlip: true,
  canUndo: true,
});

/** Notes every act by its name and arguments. */
function recordActs(): { acts: LabellingActs; done: string[] } {
  const done: string[] = [];
  const acts = new Proxy({} as LabellingActs, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        void done.push([String(name), ...args].join(' ')),
  });
  return { acts, done };
}

function press(
  task: LabellingTask,
  responses: number,
  keys: readonly string[],
  asked: Question = OVERALL,
): string[] {
  const { acts, done } = recordActs();
  const keymap = createKeymap(labellingActions(situationOf(task, responses, asked), acts));
  for (const key of keys) keymap.get(key)?.perform();
  return done;
}

const LABELS = ['slightly better', 'better', 'much better'];

describe('the actions of the labelling page', () => {
  beforeAll(() => loadMessages('labelling', 'en'));

  it.each(Array.from({ length: 15 }, (_, index) => index + 2))(
    'have no clash with %i responses',
    (responses) => {
      const { acts } = recordActs();
      const situation = situationOf(task({}), responses);
      expect(createKeymap(labellingActions(situation, acts)).size).toBeGreaterThan(2 * responses);
    },
  );

  it('have no clash in a pair, with every kind of scale', () => {
    for (const strengthLabels of [[], LABELS, [...LABELS, 'a', 'b']]) {
      for (const allowTies of [true, false]) {
        const pair = task({ kind: 'PAIRWISE', strengthLabels, allowTies });
        expect(() => press(pair, 2, [])).not.toThrow();
      }
    }
  });

  it('choose and step in a pair', () => {
    const pair = task({ kind: 'PAIRWISE', strengthLabels: LABELS });
    expect(press(pair, 2, ['1', '7', '8', 'ArrowLeft', 'ArrowRight', 'B'])).toEqual([
      'choose 0',
      'choose 6',
      'stepTowards -1',
      'stepTowards 1',
      'read 1',
    ]);
  });

  it('read, place, tie, move and append in a ranking', () => {
    expect(press(task({}), 6, ['F', '6', '7', '=', 'ArrowUp', 'Shift+C', 'ArrowRight', 'Space'])).toEqual([
      'read 5',
      'place 6',
      'tie',
      'move up',
      'append 2',
      'readNext 1',
      'flip',
    ]);
  });

  it('place the tenth by 0', () => {
    expect(press(task({}), 12, ['0'])).toEqual(['place 10']);
  });

  it('choose the best, by the one that is read or by letter', () => {
    const best = task({ rankingMode: 'BEST' });
    expect(press(best, 5, ['1', '2', '=', 'Shift+C', 'ArrowRight'])).toEqual([
      'chooseBest 0',
      'tie',
      'chooseBest 2',
      'readNext 1',
    ]);
  });

  it('answer the aspect that is asked by digits, and leave the arrows to step', () => {
    const aspects = [accuracy, style];
    const pair = task({ kind: 'PAIRWISE', strengthLabels: LABELS, aspects });
    const digits = ['3', '4', ']', '[', 'ArrowLeft'];
    expect(press(pair, 2, digits, { aspect: 0, response: 1 })).toEqual([
      'answer [object Object] 2',
      'askBeside 1',
      'askBeside -1',
      'stepTowards -1',
    ]);
    expect(press(pair, 2, ['1'])).toEqual(['choose 0']);
    const ranking = task({ aspects });
    expect(press(ranking, 4, ['2', '='], { aspect: 0, response: 0 })).toEqual([
      'answer [object Object] 1',
      'tie',
    ]);
  });

  it('say beside the judgement what the project asks for', () => {
    expect(press(task({}), 3, ['X', '"', '+', '!'])).toEqual(['openFlags']);
    const rich = task({ allowAllBad: true, reasons: ['Code'], idealAnswer: 'OPTIONAL', aspects: [accuracy] });
    expect(press(rich, 3, ['X', '"', '+', '!'])).toEqual([
      'toggleAllBad',
      'toReasons',
      'openIdeal',
      'openFlags',
    ]);
    expect(() => press({ ...rich, rankingMode: 'BEST' }, 16, [])).not.toThrow();
  });

  it('have no reason to write where the project asks for none', () => {
    expect(press(task({ rationale: 'OFF' }), 3, ['R'])).toEqual([]);
    expect(press(task({ rationale: 'REQUIRED' }), 3, ['R'])).toEqual(['writeWhy']);
  });

  it('say why they are not possible just now', () => {
    const { acts } = recordActs();
    const situation = { ...situationOf(task({ allowTies: false }), 3), canFlip: false, canUndo: false };
    const unavailable = labellingActions(situation, acts).filter(
      (action) => action.unavailable !== undefined,
    );
    expect(unavailable.map(({ id, unavailable: why }) => [id, why])).toEqual([
      ['ranking.tie', 'This project takes no ties.'],
      ['read.flip', 'Both responses are on the page.'],
      ['read.parting', 'There are no conversations here that part.'],
      ['item.undo', 'Nothing has been done on this item yet.'],
    ]);
  });

  it('have ids of their own', () => {
    const { acts } = recordActs();
    const situation = situationOf(task({}), 16);
    const ids = labellingActions(situation, acts).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
