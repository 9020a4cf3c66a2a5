/** What scrolls an answer: its own column, or all answers where they are stacked. */
export const SCROLLER = '.answer-body, .answers-stacked';

const wayOf = ({ scrollHeight, clientHeight }: Element) => Math.max(0, scrollHeight - clientHeight);

/** How far an element is scrolled, 0 to 1; null where it is shown whole. */
export function shareOf(element: Element): number | null {
  const way = wayOf(element);
  return way === 0 ? null : element.scrollTop / way;
}

export function scrollToShare(element: Element, share: number): void {
  element.scrollTop = share * wayOf(element);
}
