export const defaultStrengthLabels = ['slightly better', 'better', 'much better'] as const;

/** The API's bound. */
export const maxStrengthLabels = 7;

export type ScaleStop = {
  /** What the annotator would choose: "A much better". */
  name: string;
  /** The label's place, 0 the weakest; null for the tie in the middle. */
  strength: number | null;
  side: 'A' | 'B' | null;
};

/** Labels from lines, weakest first; blank lines do not count. */
export function parseStrengthLabels(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is wrong with `labels`, or undefined. None at all is right: then only the better one is asked for. */
export function strengthLabelsProblem(labels: readonly string[]): string | undefined {
  if (labels.length > maxStrengthLabels)
    return `At most ${maxStrengthLabels} labels; these are ${labels.length}.`;
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  return twice === undefined ? undefined : `“${twice}” stands there twice.`;
}

/** The scale from A's strongest to B's strongest; without labels one stop a side. */
export function scaleStops(labels: readonly string[], allowTies: boolean): ScaleStop[] {
  const words = labels.length === 0 ? ['better'] : labels;
  const side = (letter: 'A' | 'B'): ScaleStop[] =>
    words.map((word, strength) => ({ name: `${letter} ${word}`, strength, side: letter }));
  const tie: ScaleStop[] = allowTies ? [{ name: 'Tie', strength: null, side: null }] : [];
  return [...side('A').toReversed(), ...tie, ...side('B')];
}
