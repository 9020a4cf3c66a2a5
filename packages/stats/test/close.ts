import { expect } from '@jest/globals';

/** Numbers that are equal to so many decimal places, for `toEqual`. */
export function close(values: readonly number[], digits: number): unknown[] {
  return values.map((value) => expect.closeTo(value, digits));
}
