import { describe, expect, it } from '@jest/globals';
import { checkTimeZone } from './time-zone.ts';

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])(
    'may be %s',
    (name) => {
      expect(checkTimeZone(name)).toBe(name);
    },
  );

  it.each(['', 'Mars/Olympus', '+02:00', '-05', 'Europe/Berlin\n', "UTC'; --", '../etc/passwd', 'Europe/'])(
    'may not be %j',
    (name) => {
      expect(() => checkTimeZone(name)).toThrow(
        `timeZone: ${JSON.stringify(name)} is not an IANA time zone, such as "Europe/Berlin" or "UTC".`,
      );
    },
  );
});
