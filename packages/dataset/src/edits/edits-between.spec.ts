import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { applyEdits, editsBetween } from './edits-between.ts';

const words = fc.array(
  fc.constantFrom('the', 'tea', 'is', ' ', '  ', ', ', '\n', '茶', '热', 'é', '😀', '\ud83d'),
  {
    maxLength: 40,
  },
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  words.map((parts) => parts.join('')),
);

const listOf = (word: (index: number) => string) =>
  Array.from({ length: 200_000 }, (_, index) => word(index)).join(' ');

describe('editsBetween', () => {
  it('tells the words that were changed, removed and added', () => {
    expect(editsBetween('The tea is cold.', 'The green tea is hot.')).toEqual([
      { at: 4, removed: '', added: 'green ' },
      { at: 11, removed: 'cold', added: 'hot' },
    ]);
    expect(editsBetween('a b c', 'a c')).toEqual([{ at: 2, removed: 'b ', added: '' }]);
  });

  it('goes by the character where words are not parted by spaces', () => {
    expect(editsBetween('我喜欢喝茶。', '我喜欢喝咖啡。')).toEqual([{ at: 4, removed: '茶', added: '咖啡' }]);
  });

  it('counts places in UTF-16 code units and never cuts a character', () => {
    expect(editsBetween('😀 a', '😀 b')).toEqual([{ at: 3, removed: 'a', added: 'b' }]);
    expect(editsBetween('😀', '😁')).toEqual([{ at: 0, removed: '😀', added: '😁' }]);
  });

  it('says nothing of equal texts, and one edit of an empty one', () => {
    expect(editsBetween('same', 'same')).toEqual([]);
    expect(editsBetween('', '')).toEqual([]);
    expect(editsBetween('', 'new text')).toEqual([{ at: 0, removed: '', added: 'new text' }]);
    expect(editsBetween('old text', '')).toEqual([{ at: 0, removed: 'old text', added: '' }]);
  });

  it('gives edits that make the text of its base, in order and apart from each other', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        const edits = editsBetween(base, changed);
        expect(applyEdits(base, edits)).toBe(changed);
        edits.forEach(({ at, removed, added }, index) => {
          expect(base.slice(at, at + removed.length)).toBe(removed);
          expect(removed + added).not.toBe('');
          const before = edits[index - 1];
          if (before) expect(at).toBeGreaterThan(before.at + before.removed.length);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('finds few edits in a long text', () => {
    const base = Array.from({ length: 100_000 }, (_, index) => `word${index}`).join(' ');
    const changed = base.replace('word10 ', '').replace('word50000', 'other').concat(' end');
    expect(editsBetween(base, changed)).toEqual([
      { at: base.indexOf('word10 '), removed: 'word10 ', added: '' },
      { at: base.indexOf('word50000'), removed: 'word50000', added: 'other' },
      { at: base.length, removed: '', added: ' end' },
    ]);
  });

  it('takes a word of any length', () => {
    const word = 'a'.repeat(4_000_000);
    expect(editsBetween(`x ${word}`, `y ${word}`)).toEqual([{ at: 0, removed: 'x', added: 'y' }]);
  });

  it.each([
    ['of other words', (index: number) => `${index}`, (index: number) => `x${index}`],
    ['that repeat', (index: number) => (index % 3 ? 'a' : 'b'), (index: number) => (index % 5 ? 'a' : 'b')],
  ])('puts one edit for two long texts %s, between what they begin and end with alike', (_, from, to) => {
    const [base, changed] = [`same one ${listOf(from)} same end`, `same two ${listOf(to)} same end`];
    const edits = editsBetween(base, changed);
    expect(edits).toHaveLength(1);
    expect(edits[0]?.at).toBe(5);
    expect(edits[0]?.removed.startsWith('one')).toBe(true);
    expect(edits[0]?.removed.endsWith('same end')).toBe(false);
    expect(applyEdits(base, edits)).toBe(changed);
  });
});
