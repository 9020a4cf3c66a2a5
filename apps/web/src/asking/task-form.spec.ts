import { describe, expect, it } from '@jest/globals';
import { aspectForm, formOf, moved, shownTask, taskOf, usualTask, withShape } from './task-form.ts';

const usual = { strengthLabels: ['better', 'much better'], ratingLabels: ['low', 'high'] };
const form = usualTask(usual.strengthLabels, ['unsafe']);
const rating = (name: string, labels = ['low', 'high']) =>
  aspectForm({ name, kind: 'RATING', description: null, labels, isRequired: true });
const preference = (name: string) =>
  aspectForm({ name, kind: 'PREFERENCE', description: null, labels: [], isRequired: false });

describe('withShape', () => {
  it('asks no strength of rankings, and the usual one again of pairs', () => {
    const ranking = withShape(form, 'RANKING', usual);
    expect(ranking.strengthLabels).toEqual([]);
    expect(withShape(ranking, 'PAIR', usual).strengthLabels).toEqual(['better', 'much better']);
  });

  it('keeps own strengths when the shape stays a pair', () => {
    const own = { ...form, strengthLabels: ['a bit'] };
    expect(withShape(own, 'PAIR', usual).strengthLabels).toEqual(['a bit']);
  });

  it('makes ratings of preferences where there are more than two', () => {
    const { aspects } = withShape({ ...form, aspects: [preference('Style')] }, 'BEST', usual);
    expect(aspects.map(({ kind, labels }) => [kind, labels])).toEqual([['RATING', ['low', 'high']]]);
  });
});

describe('taskOf', () => {
  it('says the best of several as the API does', () => {
    expect(taskOf(withShape(form, 'BEST', usual))).toMatchObject({ kind: 'RANKING', rankingMode: 'BEST' });
    expect(taskOf(form)).toMatchObject({ kind: 'PAIRWISE', rankingMode: 'FULL' });
  });

  it('trims what was typed, and gives a preference no labels', () => {
    const typed = { ...preference(' Style '), description: '  ', labels: ['low', 'high'] };
    expect(taskOf({ ...form, aspects: [typed] }).aspects).toEqual([
      { name: 'Style', kind: 'PREFERENCE', description: null, labels: [], isRequired: false },
    ]);
  });

  it('gives back the task that a form was made of', () => {
    const task = taskOf({ ...form, aspects: [rating('Style')], rationaleMinLength: 20 });
    expect(taskOf(formOf(task))).toEqual(task);
  });
});

describe('moved', () => {
  it('swaps an aspect with its neighbour, and stops at the ends', () => {
    const aspects = ['a', 'b', 'c'].map((name) => rating(name));
    const names = (at: number, step: -1 | 1) => moved(aspects, at, step).map(({ name }) => name);
    expect(names(0, 1)).toEqual(['b', 'a', 'c']);
    expect(names(2, -1)).toEqual(['a', 'c', 'b']);
    expect(names(0, -1)).toEqual(['a', 'b', 'c']);
    expect(names(2, 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('shownTask', () => {
  it('leaves out aspects that are not whole yet', () => {
    const aspects = [
      rating(''),
      rating('Style'),
      rating('Style'),
      rating('Tone', ['low']),
      preference('Wit'),
    ];
    expect(shownTask({ ...form, aspects }).aspects.map(({ name }) => name)).toEqual(['Style', 'Wit']);
  });
});
