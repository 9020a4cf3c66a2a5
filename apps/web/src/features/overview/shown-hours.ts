/** How far back the charts may look, in hours. */
export const shownHours = [
  { value: '24', label: '24 hours' },
  { value: '72', label: '3 days' },
  { value: '168', label: '7 days' },
] as const;

/** The hours that the address asks for; a day when it asks for anything else. */
export function hoursOf(text: string | null): number {
  return Number(shownHours.find(({ value }) => value === text)?.value ?? '24');
}
