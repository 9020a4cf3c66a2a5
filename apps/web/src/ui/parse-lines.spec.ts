import { expect, it } from '@jest/globals';
import { parseLines } from './parse-lines.ts';

it('takes one entry a line and no blank ones', () => {
  expect(parseLines(' slightly better \n\nmuch better\n')).toEqual(['slightly better', 'much better']);
  expect(parseLines(' \n ')).toEqual([]);
});
