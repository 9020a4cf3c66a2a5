/** The environment variable by which Jest's workers learn the address of the run's PostgreSQL. */
export const TEST_SERVER_VARIABLE = 'TEST_DATABASE_SERVER_URL';

/** The migrated, empty database that every test database is a copy of. */
export const TEMPLATE_DATABASE = 'pairwright_template';

/** The same server's address with another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
