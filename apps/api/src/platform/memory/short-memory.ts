/**
 * Remembers answers for a moment, so that what is asked with every request is not looked up with every request. Whoever
 * changes what an answer rests on says `forget`; another server's change shows when the moment is over.
 */
export class ShortMemory<V> {
  private readonly entries = new Map<string, { value: V; goodUntil: number }>();
  private timesForgotten = 0;

  constructor(
    private readonly forMs: number,
    private readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The remembered answer, or that of `load`; what was changed while it was being looked up is not remembered. */
  async lookUp(key: string, load: () => Promise<V | undefined>): Promise<V | undefined> {
    const known = this.get(key);
    if (known !== undefined) return known;
    const before = this.timesForgotten;
    const value = await load();
    if (value !== undefined && before === this.timesForgotten) this.set(key, value);
    return value;
  }

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
    this.timesForgotten += 1;
    this.entries.delete(key);
  }

  forgetWhere(isStale: (value: V) => boolean): void {
    this.timesForgotten += 1;
    for (const [key, { value }] of this.entries) if (isStale(value)) this.entries.delete(key);
  }
}
