/** Letters and digits that nobody confuses when reading them out; 32 of them, so that each says five bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789X';
const groups = 4;
const groupLength = 4;

/** A password to hand over, 80 bits: `k3vm-9xqe-…`. `randomBytes` holds at least 16 random bytes. */
export function suggestPassword(randomBytes: Uint8Array): string {
  const letters = [...randomBytes.subarray(0, groups * groupLength)].map((byte) =>
    alphabet.charAt(byte % alphabet.length),
  );
  const group = (index: number) => letters.slice(index * groupLength, (index + 1) * groupLength).join('');
  return Array.from({ length: groups }, (_, index) => group(index)).join('-');
}
