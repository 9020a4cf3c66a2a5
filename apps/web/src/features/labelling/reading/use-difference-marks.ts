import { type RefObject, useEffect } from 'react';
import { answerIdOf } from '../item/focus-places.ts';
import type { Difference } from './compared.ts';

/**
 * Lays the marks of a difference on the answers that are on the page. What lays them comes when it is first needed.
 * @param compared the two answers, in the order of the difference's sides
 * @param shown the answers on the page, as a key: "0,1"
 */
export function useDifferenceMarks(
  columns: RefObject<HTMLElement | null>,
  difference: Difference,
  compared: readonly [number, number],
  shown: string,
): void {
  const [first, second] = compared;
  useEffect(() => {
    const root = columns.current;
    if (typeof difference === 'string' || root === null) return undefined;
    let unmark: (() => void) | undefined;
    let isCurrent = true;
    const mark = async () => {
      const { markDifference } = await import('./difference-marks.ts');
      if (!isCurrent) return;
      const sides = [first, second].flatMap((response, side) => {
        const isShown = shown.split(',').includes(String(response));
        const column = isShown ? root.querySelector(`#${answerIdOf(response)}`) : null;
        const own = difference.sides[side];
        return column === null || own === undefined ? [] : [{ column, side: own }];
      });
      unmark = markDifference(sides);
    };
    void mark();
    return () => {
      isCurrent = false;
      unmark?.();
    };
  }, [columns, difference, first, second, shown]);
}
