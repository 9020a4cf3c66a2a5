import { createHash } from 'node:crypto';

/**
 * A stream of random numbers that a seed repeats exactly: sfc32 (C. Doty-Humphrey, PractRand), its state taken from
 * the SHA-256 of the seed, so that near seeds give unrelated streams.
 */
export class SeededRandom {
  private readonly state: Uint32Array;

  constructor(seed: string) {
    const digest = createHash('sha256').update(seed).digest();
    this.state = Uint32Array.of(digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), 1);
  }

  /** A number from the open interval (0, 1). */
  uniform(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.state;
    const sum = (a + b + counter) | 0;
    this.state[0] = b ^ (b >>> 9);
    this.state[1] = c + (c << 3);
    this.state[2] = ((c << 21) | (c >>> 11)) + sum;
    this.state[3] = counter + 1;
    return ((sum >>> 0) + 0.5) / 2 ** 32;
  }

  /** Standard Gumbel: the difference of two is logistic, and sorting by it gives Plackett–Luce. */
  gumbel(): number {
    return -Math.log(-Math.log(this.uniform()));
  }

  /** Standard normal, by Box and Muller. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }
}
