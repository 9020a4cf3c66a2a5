/**
 * Remembers answers for a moment, so that what is asked with every request is not looked up with every request. Whoever
 * changes what an answer rests on says `forget`; another server's change shows when the moment is over.
 */
export class ShortMemory<V> {
  private readonly entries = new Map<string, { value: V; goodUntil: number }>();

  constructor(
    private readonly forMs: number,
    private readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    return entry && entry.goodUntil > this.now() ? entry.value : undefined;
  }

  set(key: string, value: V): void {
    // In the order of insertion, so that the oldest go first.
    this.entries.delete(key);
    for (const oldest of this.entries.keys()) {
      if (this.entries.size < this.most) break;
      this.entries.delete(oldest);
    }
    this.entries.set(key, { value, goodUntil: this.now() + this.forMs });
  }

  forget(key: string): void {
    this.entries.delete(key);
  }

  forgetWhere(isStale: (value: V) => boolean): void {
    for (const [key, { value }] of this.entries) if (isStale(value)) this.entries.delete(key);
  }
}
