import { describe, expect, it } from '@jest/globals';
import { requireSupportedPostgres } from './supported-postgres.ts';

describe('requireSupportedPostgres', () => {
  it.each([150_000, 150_008, 180_004])('takes %d', (versionNumber) => {
    expect(() => requireSupportedPostgres(versionNumber)).not.toThrow();
  });

  it.each([
    [140_021, 'The database at DATABASE_URL is PostgreSQL 14; Pairwright needs 15 or newer.'],
    [90_624, 'The database at DATABASE_URL is PostgreSQL 9; Pairwright needs 15 or newer.'],
  ])('refuses %d', (versionNumber, message) => {
    expect(() => requireSupportedPostgres(versionNumber)).toThrow(
      expect.objectContaining({ code: 'POSTGRES_TOO_OLD', message }),
    );
  });
});
