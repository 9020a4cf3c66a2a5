/** Sends what it is given, one answer for each, in order. */
type Send<T, R> = (items: readonly T[]) => Promise<readonly R[]>;

interface Waiting<T, R> {
  item: T;
  resolve: (answer: R) => void;
  reject: (reason: unknown) => void;
}

export interface GatheringLimits {
  /** Items sent together, at most. */
  together: number;
  /** Sendings under way at once, at most. */
  inFlight: number;
}

/**
 * Sends at once while nothing stands in the way; what comes while as many sendings are under way as may be goes together into
 * the next one, first come, first served. So nobody waits for company, and company comes by itself when there is load. A sending
 * that fails, fails for all in it.
 */
export class Gathering<T, R> {
  private waiting: Waiting<T, R>[] = [];
  private inFlight = 0;

  constructor(
    private readonly send: Send<T, R>,
    private readonly limits: GatheringLimits,
  ) {}

  get isIdle(): boolean {
    return this.inFlight === 0;
  }

  add(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.sendNext();
    });
  }

  private sendNext(): void {
    if (this.inFlight >= this.limits.inFlight || this.waiting.length === 0) return;
    const together = this.waiting.slice(0, this.limits.together);
    this.waiting = this.waiting.slice(this.limits.together);
    this.inFlight += 1;
    void this.settle(together);
  }

  private async settle(together: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const answers = await this.send(together.map(({ item }) => item));
      for (const [index, { resolve }] of together.entries()) resolve(answers[index]!);
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
    this.inFlight -= 1;
    this.sendNext();
  }
}
