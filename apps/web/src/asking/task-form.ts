/** What kind of judgement is asked for: which of two, an order of several, the best of several. */
export type TaskShape = 'PAIR' | 'RANKING' | 'BEST';
export type AskedRule = 'OFF' | 'OPTIONAL' | 'REQUIRED';
export type AspectKind = 'PREFERENCE' | 'RATING';

/** One side of quality, as the API has it. */
export interface AskedAspect {
  readonly name: string;
  readonly kind: AspectKind;
  readonly description: string | null;
  readonly labels: readonly string[];
  readonly isRequired: boolean;
}

/** All that a project asks of its annotators, as the API has it. */
export interface AskedTask {
  readonly kind: 'PAIRWISE' | 'RANKING';
  readonly rankingMode: 'FULL' | 'BEST';
  readonly allowTies: boolean;
  readonly strengthLabels: readonly string[];
  readonly aspects: readonly AskedAspect[];
  readonly allowAllBad: boolean;
  readonly flags: readonly string[];
  readonly rationale: AskedRule;
  readonly rationaleMinLength: number;
  readonly reasons: readonly string[];
  readonly idealAnswer: AskedRule;
}

export interface AspectForm extends AskedAspect {
  /** Tells aspects apart while they are moved and renamed. */
  readonly key: number;
  readonly description: string;
}

/** A task while it is edited. */
export interface TaskForm extends Omit<AskedTask, 'kind' | 'rankingMode' | 'aspects' | 'rationaleMinLength'> {
  readonly shape: TaskShape;
  readonly aspects: readonly AspectForm[];
  /** Characters; null while the field is empty. */
  readonly rationaleMinLength: number | null;
}

/** What a lead who says nothing else asks: pairs, with strengths called by these labels, weakest first. */
export function usualTask(strengthLabels: readonly string[], flags: readonly string[]): TaskForm {
  return {
    shape: 'PAIR',
    allowTies: true,
    strengthLabels,
    aspects: [],
    allowAllBad: false,
    flags,
    rationale: 'OPTIONAL',
    rationaleMinLength: 0,
    reasons: [],
    idealAnswer: 'OFF',
  };
}

let lastKey = 0;

/** An aspect with a key that no other has. */
export function aspectForm(aspect: AskedAspect): AspectForm {
  lastKey += 1;
  return { ...aspect, description: aspect.description ?? '', key: lastKey };
}

/** The form of a task that is there already. */
export function formOf({ kind, rankingMode, aspects, ...others }: AskedTask): TaskForm {
  const ofSeveral = rankingMode === 'BEST' ? 'BEST' : 'RANKING';
  return {
    ...others,
    shape: kind === 'PAIRWISE' ? 'PAIR' : ofSeveral,
    aspects: aspects.map(aspectForm),
  };
}

/** The task of a form; it may be one that the API would refuse. */
export function taskOf(form: TaskForm): AskedTask {
  return {
    kind: form.shape === 'PAIR' ? 'PAIRWISE' : 'RANKING',
    rankingMode: form.shape === 'BEST' ? 'BEST' : 'FULL',
    allowTies: form.allowTies,
    strengthLabels: form.strengthLabels,
    aspects: form.aspects.map(({ name, kind, description, labels, isRequired }) => ({
      name: name.trim(),
      kind,
      description: description.trim() === '' ? null : description.trim(),
      labels: kind === 'RATING' ? labels : [],
      isRequired,
    })),
    allowAllBad: form.allowAllBad,
    flags: form.flags,
    rationale: form.rationale,
    rationaleMinLength: form.rationaleMinLength ?? 0,
    reasons: form.reasons,
    idealAnswer: form.idealAnswer,
  };
}

/**
 * The same form for another shape. Strength and preferences are asked of pairs only: a pair gets the usual strengths
 * again, and what was a preference becomes a rating by `ratingLabels` elsewhere.
 */
export function withShape(
  form: TaskForm,
  shape: TaskShape,
  usual: { strengthLabels: readonly string[]; ratingLabels: readonly string[] },
): TaskForm {
  const isPair = shape === 'PAIR';
  const wasPair = form.shape === 'PAIR';
  const asRating = (aspect: AspectForm): AspectForm =>
    aspect.kind === 'RATING' ? aspect : { ...aspect, kind: 'RATING', labels: usual.ratingLabels };
  return {
    ...form,
    shape,
    strengthLabels: !isPair ? [] : wasPair ? form.strengthLabels : usual.strengthLabels,
    aspects: isPair ? form.aspects : form.aspects.map(asRating),
  };
}

/** The aspects with the one at `index` moved by one place. */
export function moved(aspects: readonly AspectForm[], index: number, step: -1 | 1): readonly AspectForm[] {
  const aspect = aspects[index];
  const target = index + step;
  if (aspect === undefined || target < 0 || target >= aspects.length) return aspects;
  return aspects.toSpliced(index, 1).toSpliced(target, 0, aspect);
}

/** What can be shown of a form while it is still half typed: aspects without a name, twice named or without a scale are left out. */
export function shownTask(form: TaskForm): AskedTask {
  const task = taskOf(form);
  const isWhole = ({ name, kind, labels }: AskedAspect, index: number) =>
    name !== '' &&
    (kind === 'PREFERENCE' || labels.length >= 2) &&
    task.aspects.findIndex((other) => other.name === name) === index;
  return { ...task, aspects: task.aspects.filter(isWhole) };
}
