/** How far back the charts may look, in hours. */
export const shownSpans = ['24', '72', '168'] as const;

/** The span that the address asks for; a day when it asks for anything else. */
export function spanOf(text: string | null): (typeof shownSpans)[number] {
  return shownSpans.find((span) => span === text) ?? '24';
}

/** The same in hours. */
export function hoursOf(text: string | null): number {
  return Number(spanOf(text));
}
