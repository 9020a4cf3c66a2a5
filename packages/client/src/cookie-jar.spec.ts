import { describe, expect, it } from '@jest/globals';
import { CookieJar } from './cookie-jar.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

describe('CookieJar', () => {
  it('sends back what was set, the newest value of a name only', () => {
    const jar = new CookieJar();
    jar.take(['session=one; HttpOnly; SameSite=Lax', 'theme=dark=ish; Path=/'], NOW);
    jar.take(['session=two; HttpOnly; Max-Age=60'], NOW);
    expect(jar.header()).toBe('session=two; theme=dark=ish');
  });

  it.each([
    ['Max-Age=0', 'session=; Max-Age=0; Expires=Wed, 24 Nov 2027 12:00:00 GMT'],
    ['a time past', 'session=; expires=Thu, 01 Jan 1970 00:00:00 GMT'],
  ])('forgets a cookie that was ended by %s', (_, header) => {
    const jar = new CookieJar();
    jar.take(['session=one'], NOW);
    jar.take([header], NOW);
    expect(jar.header()).toBeUndefined();
  });
});
