import type { OperationResult } from 'urql';

const key = 'pairwright.receivedAt';

/** Marks a result with the time at which it came, so that a figure can say as of when it is, from the cache too. */
export function stampResult(result: OperationResult): OperationResult {
  return { ...result, extensions: { ...result.extensions, [key]: Date.now() } };
}

/** When the data of a result came from the server; null for what never did. */
export function receivedAt(result: { extensions?: Record<string, unknown> }): Date | null {
  const stamp = result.extensions?.[key];
  return typeof stamp === 'number' ? new Date(stamp) : null;
}
