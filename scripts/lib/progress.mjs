const REMINDER_MS = 30_000;

/** Says what is being done before it is done, now and then that it still is, and how long it took. */
export async function withProgress(what, work) {
  const startedAt = performance.now();
  const elapsed = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  console.log(`${what}…`);
  const reminder = setInterval(() => console.log(`${what}… ${elapsed()} so far`), REMINDER_MS);
  try {
    const result = await work();
    console.log(`${what}: done in ${elapsed()}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}
