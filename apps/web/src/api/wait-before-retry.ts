const longestWaitMs = 10_000;

/** Grows from about half a second to ten, with chance in it, so that a restarted server is not met by all at once. */
export function waitBeforeRetry(retries: number): Promise<void> {
  const waitMs = Math.min(longestWaitMs, 500 * 2 ** retries) * (0.5 + Math.random());
  return new Promise((resolve) => setTimeout(resolve, waitMs));
}
