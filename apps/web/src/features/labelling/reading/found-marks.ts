import './found-marks.css';
import { type TextIndex, indexText, rangeAt } from '../../../reading/text-index.ts';
import { QUESTION_ID } from '../item/focus-places.ts';
import type { Found } from './find-in-text.ts';

const ALL = 'found';
const CURRENT = 'found-current';
const SCROLLERS = '.answer-body, .prompt-text, .answers-stacked';
const ROOM = 48;

/** The text of question and answers as they are on the page; what is folded away is no part of it. */
export function indexPage(): TextIndex {
  const roots = document.querySelectorAll(`#${QUESTION_ID} .prose, .answer-body .prose`);
  return indexText([...roots].filter((root) => root.closest('[hidden]') === null));
}

/** Marks all that was found, and the one that is current. */
export function markFound(index: TextIndex, found: readonly Found[], current: number): void {
  // Absent in browsers before 2025: the current one is still scrolled to.
  if (!('highlights' in CSS)) return;
  const all = new Highlight();
  const one = new Highlight();
  one.priority = 2;
  all.priority = 1;
  found.forEach(([from, to], at) => {
    const place = rangeAt(index, from, to);
    if (place !== null) (at === current ? one : all).add(new StaticRange(place));
  });
  CSS.highlights.set(ALL, all);
  CSS.highlights.set(CURRENT, one);
}

export function unmarkFound(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Brings a place into view, in the column it stands in and in the box it may be scrolled away in. */
export function showFound(index: TextIndex, [from, to]: Found): void {
  const place = rangeAt(index, from, to);
  if (place === null) return;
  const range = new Range();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  const box = place.startContainer.parentElement?.closest('.wide-table, .formula');
  if (box) {
    const away = range.getBoundingClientRect().left - box.getBoundingClientRect().left;
    if (away < 0 || away > box.clientWidth - ROOM) box.scrollLeft += away - ROOM;
  }
  const scroller = place.startContainer.parentElement?.closest(SCROLLERS);
  if (!scroller) return;
  const own = scroller.getBoundingClientRect();
  const seen = range.getBoundingClientRect();
  const isSeen = seen.top >= own.top + ROOM / 2 && seen.bottom <= own.bottom - ROOM / 2;
  if (!isSeen) scroller.scrollTop += seen.top - own.top - scroller.clientHeight / 3;
}
