const INTERVAL_MS = 2_000;

/** Says how far a long step is, now and then. */
export class ProgressLine {
  private done = 0;
  private saidAt = performance.now();
  private readonly total: number;
  private readonly unit: string;
  private readonly say: (line: string) => void;

  constructor(total: number, unit: string, say: (line: string) => void) {
    this.total = total;
    this.unit = unit;
    this.say = say;
  }

  readonly advance = (): void => {
    this.done++;
    const now = performance.now();
    if (now - this.saidAt < INTERVAL_MS) return;
    this.saidAt = now;
    this.say(`    ${this.done} of ${this.total} ${this.unit}`);
  };
}
