import './difference-marks.css';
import type { OneSided } from '../../../reading/compare-texts.ts';
import { indexText, rangeAt } from '../../../reading/text-index.ts';

/** The name that the style sheet marks by. */
const NAME = 'only-here';

/** The marks of one column: nothing of its text moves, as they lie on it and not in it. */
function marksIn(column: Element, { ranges }: OneSided): AbstractRange[] {
  const index = indexText(column.querySelectorAll('.prose'));
  const marks: AbstractRange[] = [];
  for (let at = 0; at < ranges.length; at += 2) {
    const place = rangeAt(index, ranges[at] as number, ranges[at + 1] as number);
    // Static: a live range is kept right through every change of the page, which costs where there are thousands.
    if (place !== null) marks.push(new StaticRange(place));
  }
  return marks;
}

/** Marks in these columns what only they say. @returns the way to unmark it. */
export function markDifference(columns: readonly { column: Element; side: OneSided }[]): () => void {
  // Absent in browsers before 2025: then the head's count has to do.
  if (!('highlights' in CSS)) return () => undefined;
  const highlight = new Highlight();
  for (const { column, side } of columns) for (const mark of marksIn(column, side)) highlight.add(mark);
  CSS.highlights.set(NAME, highlight);
  return () => {
    if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
  };
}
