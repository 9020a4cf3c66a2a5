import { expect, it } from '@jest/globals';
import { piecesOf } from './marked-pieces.ts';

it('cuts a text where marks begin and end', () => {
  expect(piecesOf('one two three', [4, 7])).toEqual([
    { text: 'one ', isMarked: false },
    { text: 'two', isMarked: true },
    { text: ' three', isMarked: false },
  ]);
});

it('leaves no empty piece where a mark touches an end, and loses nothing', () => {
  expect(piecesOf('ab', [0, 2])).toEqual([{ text: 'ab', isMarked: true }]);
  expect(piecesOf('ab', [])).toEqual([{ text: 'ab', isMarked: false }]);
  expect(piecesOf('', [])).toEqual([]);
});
