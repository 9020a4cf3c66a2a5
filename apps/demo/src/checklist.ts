/** Checks of a run: each is said as it is made, and one that failed fails the run at its end. */
export class Checklist {
  private made = 0;
  private readonly failures: string[] = [];
  private readonly say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.say = say;
  }

  /** @param found what was found, in figures: said with the check when it fails. */
  check(claim: string, holds: boolean, found = ''): void {
    this.made++;
    if (holds) {
      this.say(`  ✓ ${claim}`);
      return;
    }
    const failure = found === '' ? claim : `${claim}: found ${found}`;
    this.failures.push(failure);
    this.say(`  ✗ ${failure}`);
  }

  summary(): string {
    return `${this.made - this.failures.length} of ${this.made} checks passed`;
  }

  get hasFailed(): boolean {
    return this.failures.length > 0;
  }
}
