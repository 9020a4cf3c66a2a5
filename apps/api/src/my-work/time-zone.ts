import { badInput } from '../platform/errors/coded-error.ts';

const example = 'such as "Europe/Berlin" or "UTC"';

export function unknownTimeZone(name: string) {
  return badInput('timeZone', `${JSON.stringify(name.slice(0, 80))} is not an IANA time zone, ${example}.`);
}

/**
 * The name, where it is one of an IANA time zone. Throws BAD_USER_INPUT otherwise, for offsets too: JavaScript and PostgreSQL
 * read "+02:00" with opposite signs.
 */
export function checkTimeZone(name: string): string {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) throw unknownTimeZone(name);
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
  } catch {
    throw unknownTimeZone(name);
  }
  return name;
}
