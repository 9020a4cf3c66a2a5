import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { act, choose, emptyAnswer, undo } from '../answer/answer-draft.ts';
import { startIdeal, writeIdeal } from './act-on-ideal.ts';
import { editsOf } from './edits-of.ts';
import { sourceOf, toIdealAnswer } from './ideal-draft.ts';

const empty = emptyAnswer({ allowTies: true }, 2);

describe('an ideal answer', () => {
  it('starts with the exact source of a response', () => {
    expect(sourceOf([{ content: ' **Yes**\n' }])).toBe(' **Yes**\n');
  });

  it('is sent with the response it was edited from, and not at all while it is blank', () => {
    expect(toIdealAnswer({ content: 'Yes.', base: 1 }, ['x', 'y'])).toEqual({
      content: 'Yes.',
      editedFrom: 'y',
    });
    expect(toIdealAnswer({ content: 'Yes.', base: null }, ['x', 'y'])).toEqual({
      content: 'Yes.',
      editedFrom: null,
    });
    expect(toIdealAnswer({ content: ' \n', base: 0 }, ['x', 'y'])).toBeNull();
  });

  it('comes back when it was thrown away or begun anew, until something else is written', () => {
    const written = writeIdeal(startIdeal(empty, 'Yes', 0), 'Yes, always.');
    const ideal = { content: 'Yes, always.', base: 0 };
    expect(undo(act(written, { ideal: null })).ideal).toEqual(ideal);
    const anew = startIdeal(written, '', null);
    expect(undo(anew).ideal).toEqual(ideal);
    expect(undo(writeIdeal(anew, 'No.')).ideal).toEqual({ content: 'No.', base: null });
  });

  it('leaves the choices before it to be taken back', () => {
    const written = writeIdeal(startIdeal(choose(empty, 1), 'Yes', 0), 'No.');
    expect(undo(written)).toMatchObject({ choice: null, ideal: { content: 'No.' } });
  });
});

describe('the edits of a text', () => {
  it('are what is gone and what is new, word by word', () => {
    expect(editsOf('The sum is five.', 'The whole sum is four.')).toEqual([
      { kind: 'same', text: 'The' },
      { kind: 'new', text: ' whole' },
      { kind: 'same', text: ' sum is' },
      { kind: 'gone', text: ' five' },
      { kind: 'new', text: ' four' },
      { kind: 'same', text: '.' },
    ]);
  });

  it('are none where nothing was changed', () => {
    expect(editsOf('As it is.\n', 'As it is.\n')).toEqual([{ kind: 'same', text: 'As it is.\n' }]);
  });

  it('make up the edited text without what is gone, whatever was written', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', ',', 'word', 'é'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (base, edited) => {
        const left = editsOf(base, edited).filter(({ kind }) => kind !== 'gone');
        expect(left.map((edit) => edit.text).join('')).toBe(edited);
      }),
    );
  });
});
