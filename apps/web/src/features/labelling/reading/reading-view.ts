/**
 * Which responses are open to read: two places on the page, of which one is in focus (judged now) and the other
 * held for comparison.
 */
export interface ReadingView {
  readonly slots: readonly [number, number];
  readonly focusSlot: 0 | 1;
  /** Responses that were open at some time. */
  readonly opened: readonly number[];
}

export const startView: ReadingView = { slots: [0, 1], focusSlot: 0, opened: [0, 1] };

export function focusOf({ slots, focusSlot }: ReadingView): number {
  return slots[focusSlot];
}

export function heldOf({ slots, focusSlot }: ReadingView): number {
  return slots[focusSlot === 0 ? 1 : 0];
}

/** The held and the one in focus change roles; the texts stay where they are. */
export function flip(view: ReadingView): ReadingView {
  return { ...view, focusSlot: view.focusSlot === 0 ? 1 : 0 };
}

/** Puts a response in focus: where it stands, if it is open; else in the place of the one that was. */
export function read(view: ReadingView, response: number): ReadingView {
  if (focusOf(view) === response) return view;
  if (heldOf(view) === response) return flip(view);
  const slots: [number, number] = [...view.slots];
  slots[view.focusSlot] = response;
  const opened = view.opened.includes(response) ? view.opened : [...view.opened, response];
  return { ...view, slots, opened };
}

/** The response that comes after (1) or before (-1) the one in focus, by letter, round and round. */
export function neighbourOf(view: ReadingView, step: -1 | 1, count: number): number {
  return (focusOf(view) + step + count) % count;
}

/** The two responses that are compared with each other, in the order in which they lie on the page. */
export function comparedOf(view: ReadingView, kind: 'PAIRWISE' | 'RANKING'): readonly [number, number] {
  return kind === 'PAIRWISE' ? [0, 1] : view.slots;
}
