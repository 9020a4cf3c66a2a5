import { StartFailure } from '../platform/config/start-failure.ts';

const OLDEST_MAJOR = 15;

/**
 * Refuses a server that is older than what the schema is made for.
 *
 * @param versionNumber its `server_version_num`: 150008 is 15.8. @throws StartFailure POSTGRES_TOO_OLD
 */
export function requireSupportedPostgres(versionNumber: number): void {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new StartFailure(
    'POSTGRES_TOO_OLD',
    `The database at DATABASE_URL is PostgreSQL ${major}; Pairwright needs ${OLDEST_MAJOR} or newer.`,
  );
}
