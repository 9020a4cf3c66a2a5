import type { TaskForm } from './task-form.ts';

export type NamedScale = 'seven' | 'four';
export type ScalePreset = 'better' | NamedScale | 'own';

type Labels = Readonly<Record<NamedScale, readonly string[]>>;

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((label, index) => label === other[index]);

/** Which of the known scales a form has. Seven points are three strengths a side with a tie between them; four strengths have none. */
export function presetOf({ strengthLabels, allowTies }: TaskForm, labels: Labels): ScalePreset {
  if (strengthLabels.length === 0) return 'better';
  if (allowTies && isSame(strengthLabels, labels.seven)) return 'seven';
  return !allowTies && isSame(strengthLabels, labels.four) ? 'four' : 'own';
}

/** The form with a known scale; own words begin with those that stand there. */
export function withPreset(form: TaskForm, preset: ScalePreset, labels: Labels): TaskForm {
  switch (preset) {
    case 'better':
      return { ...form, strengthLabels: [] };
    case 'seven':
      return { ...form, strengthLabels: labels.seven, allowTies: true };
    case 'four':
      return { ...form, strengthLabels: labels.four, allowTies: false };
    case 'own':
      return form;
  }
}
