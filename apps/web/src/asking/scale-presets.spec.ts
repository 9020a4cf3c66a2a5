import { expect, it } from '@jest/globals';
import { presetOf, withPreset } from './scale-presets.ts';
import { usualTask } from './task-form.ts';

const labels = { seven: ['slightly', 'clearly', 'much'], four: ['barely', 'slightly', 'clearly', 'much'] };
const form = usualTask(labels.seven, []);

it('knows a scale by its words and its ties', () => {
  expect(presetOf(form, labels)).toBe('seven');
  expect(presetOf({ ...form, allowTies: false }, labels)).toBe('own');
  expect(presetOf({ ...form, strengthLabels: [] }, labels)).toBe('better');
  expect(presetOf({ ...form, strengthLabels: ['a'] }, labels)).toBe('own');
});

it('sets the ties that belong to a scale, and finds it again', () => {
  const four = withPreset(form, 'four', labels);
  expect(four).toMatchObject({ strengthLabels: labels.four, allowTies: false });
  expect(presetOf(four, labels)).toBe('four');
  expect(withPreset(four, 'seven', labels).allowTies).toBe(true);
});

it('begins own words with those that stand there', () => {
  expect(withPreset(form, 'own', labels)).toBe(form);
});
