import './start-database.ts';

/** Jest's global tear-down: ends the PostgreSQL of start-database.ts and removes its folder. */
export default async function stopDatabase(): Promise<void> {
  const stop = globalThis.stopTestDatabase;
  globalThis.stopTestDatabase = undefined;
  await stop?.();
}
