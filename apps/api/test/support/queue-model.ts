/** What a comparison is to one annotator; absent before they meet it. */
export type Meeting = 'LEASED' | 'EXPIRED' | 'SKIPPED' | 'JUDGED';

export interface ModelComparison {
  taken: number;
  leased: number;
  /** By annotator. */
  readonly met: Map<string, Meeting>;
}

/** A queue as one would keep it on paper: no positions, no cursors, no locks. Everything is asked of all comparisons each time. */
export class QueueModel {
  readonly comparisons = new Map<string, ModelComparison>();
  readonly pausedPeople = new Set<string>();
  isPaused = false;
  /** Judgements that were given and count. */
  judgements = 0;
  /** The bound on judgements, null for none. */
  budget: number | null = null;

  constructor(public wanted: number) {}

  add(comparisonIds: readonly string[]): void {
    for (const id of comparisonIds) this.comparisons.set(id, { taken: 0, leased: 0, met: new Map() });
  }

  neededOf({ taken, leased }: ModelComparison): number {
    return Math.max(0, this.wanted - taken - leased);
  }

  get inFlight(): number {
    return [...this.comparisons.values()].reduce((sum, { leased }) => sum + leased, 0);
  }

  get budgetLeft(): number {
    return this.budget === null ? Infinity : this.budget - this.judgements - this.inFlight;
  }

  get done(): number {
    return [...this.comparisons.values()].filter(({ taken }) => taken >= this.wanted).length;
  }

  /** What an annotator may be given that they do not hold. */
  openTo(annotator: string): string[] {
    if (this.isPaused || this.pausedPeople.has(annotator)) return [];
    return [...this.comparisons]
      .filter(([, comparison]) => {
        const meeting = comparison.met.get(annotator);
        return (meeting === undefined || meeting === 'EXPIRED') && this.neededOf(comparison) > 0;
      })
      .map(([id]) => id);
  }

  /** How many new ones a request for `count` gets. */
  newFor(annotator: string, count: number): number {
    return Math.min(count, this.openTo(annotator).length, Math.max(0, this.budgetLeft));
  }

  heldBy(annotator: string, ...meetings: Meeting[]): string[] {
    return [...this.comparisons]
      .filter(([, { met }]) => meetings.includes(met.get(annotator) ?? 'JUDGED') && met.has(annotator))
      .map(([id]) => id);
  }

  lease(annotator: string, id: string): void {
    this.of(id).leased += 1;
    this.of(id).met.set(annotator, 'LEASED');
  }

  /** A lease ends without a judgement. */
  end(annotator: string, id: string, as: 'EXPIRED' | 'SKIPPED'): void {
    const comparison = this.of(id);
    if (comparison.met.get(annotator) === 'LEASED') comparison.leased -= 1;
    comparison.met.set(annotator, as);
  }

  /** Takes a judgement; returns whether it counts. */
  judge(annotator: string, id: string): boolean {
    const comparison = this.of(id);
    const isLeased = comparison.met.get(annotator) === 'LEASED';
    const counts = isLeased || (this.neededOf(comparison) > 0 && this.budgetLeft > 0);
    if (isLeased) comparison.leased -= 1;
    if (counts) {
      comparison.taken += 1;
      this.judgements += 1;
    }
    comparison.met.set(annotator, 'JUDGED');
    return counts;
  }

  private of(id: string): ModelComparison {
    return this.comparisons.get(id)!;
  }
}
