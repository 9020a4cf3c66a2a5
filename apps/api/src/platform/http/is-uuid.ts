/**
 * Whether it is a uuid as PostgreSQL writes it. What is none names nothing that exists; one in capitals would be the same to
 * PostgreSQL and another to everything that compares ids as text, such as rankings.
 */
export function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value);
}
