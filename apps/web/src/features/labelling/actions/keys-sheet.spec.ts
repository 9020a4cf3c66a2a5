import { describe, expect, it } from '@jest/globals';
import type { Action } from './keymap.ts';
import { sheetOf } from './keys-sheet.ts';

const action = (id: string, overrides: Partial<Action>): Action => ({
  id,
  name: id,
  key: id,
  section: 'read',
  perform: () => undefined,
  ...overrides,
});

describe('the keys sheet', () => {
  it('folds a family into one line and keeps its sections in order', () => {
    const family = 'Read a response';
    const sheet = sheetOf([
      action('skip', { name: 'Skip', section: 'move' }),
      ...['A', 'B', 'C'].map((key) => action(key, { family })),
      action('raw', { name: 'Raw text' }),
    ]);
    expect(
      sheet.map(({ section, lines }) => [
        section,
        lines.map(({ name, actions }) => [name, actions.map(({ id }) => id)]),
      ]),
    ).toEqual([
      [
        'read',
        [
          [family, ['A', 'B', 'C']],
          ['Raw text', ['raw']],
        ],
      ],
      ['move', [['Skip', ['skip']]]],
    ]);
  });
});
