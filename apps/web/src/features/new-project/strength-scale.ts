/** The API's bound. */
export const maxStrengthLabels = 7;

export type ScaleStop = {
  /** What the lead calls it; null where no labels are set, and for the tie in the middle. */
  label: string | null;
  /** The label's place, 0 the weakest; null for the tie. */
  strength: number | null;
  side: 'A' | 'B' | null;
};

/** What is wrong with labels: too many, or one that stands there twice. */
export type StrengthLabelsProblem = { kind: 'many'; count: number } | { kind: 'twice'; label: string };

/** Labels from lines, weakest first; blank lines do not count. */
export function parseStrengthLabels(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What is wrong with `labels`, or undefined. None at all is right: then only the better one is asked for. */
export function strengthLabelsProblem(labels: readonly string[]): StrengthLabelsProblem | undefined {
  if (labels.length > maxStrengthLabels) return { kind: 'many', count: labels.length };
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  return twice === undefined ? undefined : { kind: 'twice', label: twice };
}

/** The scale from A's strongest to B's strongest; without labels one stop a side. */
export function scaleStops(labels: readonly string[], allowTies: boolean): ScaleStop[] {
  const sideLabels = labels.length === 0 ? [null] : labels;
  const stopsOf = (side: 'A' | 'B'): ScaleStop[] =>
    sideLabels.map((label, strength) => ({ label, strength, side }));
  const tie: ScaleStop[] = allowTies ? [{ label: null, strength: null, side: null }] : [];
  return [...stopsOf('A').toReversed(), ...tie, ...stopsOf('B')];
}
