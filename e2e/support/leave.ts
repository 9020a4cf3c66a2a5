import { expect } from '@jest/globals';
import type { Visitor } from './chromium.ts';

/** Closes somebody's window: no script may have failed in it, no policy been broken, no request have left. */
export async function leave({ context, complaints }: Visitor): Promise<void> {
  expect(complaints).toEqual([]);
  await context.close();
}
