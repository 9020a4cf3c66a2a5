import { describe, expect, it } from '@jest/globals';
import { hashPassword, verifyPassword } from './passwords.ts';

describe('a password', () => {
  it('is kept as argon2id at no less than the recommended cost, salted', async () => {
    const [one, other] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('is told from any other', async () => {
    const hash = await hashPassword('correct horse');
    expect(await verifyPassword(hash, 'correct horse')).toBe(true);
    for (const wrong of ['', 'Correct horse', 'correct horse ', 'x'.repeat(100_000)])
      expect(await verifyPassword(hash, wrong)).toBe(false);
  });

  it('matches nobody where there is no account, even the one that is verified for the time it takes', async () => {
    expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
  });

  it('is not cut short: two that share 256 characters differ', async () => {
    const long = 'x'.repeat(256);
    const hash = await hashPassword(long);
    expect(await verifyPassword(hash, long)).toBe(true);
    expect(await verifyPassword(hash, `${long}y`)).toBe(false);
  });

  it.each([
    ['1234567', 7],
    ['x'.repeat(257), 257],
  ])('has 8 to 256 characters: %.9s', async (password, length) => {
    await expect(hashPassword(password)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `password: has ${length} characters; allowed are 8 to 256.`,
    });
  });
});
