import { describe, expect, it } from '@jest/globals';
import { aspectForm, usualTask } from './task-form.ts';
import { lineProblem, linesProblem, numberProblem, taskProblems } from './task-problems.ts';

const form = usualTask(['better'], ['unsafe']);
const rating = (name: string, labels: string[]) =>
  aspectForm({ name, kind: 'RATING', description: null, labels, isRequired: true });

describe('linesProblem', () => {
  it('lets none and several different ones pass', () => {
    expect(linesProblem([], 7)).toBeUndefined();
    expect(linesProblem(['a', 'b'], 7)).toBeUndefined();
  });

  it('names too many, a repeated and a long one', () => {
    expect(linesProblem([...'abcdefgh'], 7)).toEqual({ kind: 'many', most: 7, count: 8 });
    expect(linesProblem(['a', 'b', 'a'], 7)).toEqual({ kind: 'twice', line: 'a' });
    expect(linesProblem(['x'.repeat(81)], 7)).toEqual({ kind: 'long', most: 80, count: 81 });
  });
});

describe('numberProblem', () => {
  it('takes whole numbers within the bounds, the bounds included', () => {
    expect([1, 100].map((value) => numberProblem(value, [1, 100]))).toEqual([undefined, undefined]);
    expect(numberProblem(101, [1, 100])).toEqual({ kind: 'outside', least: 1, most: 100 });
    expect(numberProblem(1.5, [1, 100])).toEqual({ kind: 'outside', least: 1, most: 100 });
    expect(numberProblem(null, [1, 100])).toEqual({ kind: 'missing' });
  });
});

describe('lineProblem', () => {
  it('wants more than spaces', () => {
    expect(lineProblem('  ', 5)).toEqual({ kind: 'missing' });
    expect(lineProblem(' abcde ', 5)).toBeUndefined();
    expect(lineProblem('abcdef', 5)).toEqual({ kind: 'long', most: 5, count: 6 });
  });
});

describe('taskProblems', () => {
  it('finds none in the usual task', () => {
    expect([...taskProblems(form)]).toEqual([]);
  });

  it('calls the fields as the API does', () => {
    const aspects = [rating('Style', ['low', 'high']), rating('Style', ['low']), rating('', ['low', 'high'])];
    expect([...taskProblems({ ...form, aspects, rationaleMinLength: 5001 })]).toEqual([
      ['rationaleMinLength', { kind: 'outside', least: 0, most: 5000 }],
      ['aspects[1].name', { kind: 'twice', line: 'Style' }],
      ['aspects[1].labels', { kind: 'few', least: 2, count: 1 }],
      ['aspects[2].name', { kind: 'missing' }],
    ]);
  });
});
