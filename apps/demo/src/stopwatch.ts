export interface TimedStep {
  /** What it is a step of. */
  readonly of: string;
  readonly name: string;
  readonly seconds: number;
  /** What was done, in figures. */
  readonly outcome: string;
}

/** Times the steps of a piece of work, and says each when it is done. */
export class Stopwatch {
  readonly steps: TimedStep[] = [];
  private readonly of: string;
  private readonly say: (line: string) => void;

  constructor(of: string, say: (line: string) => void) {
    this.of = of;
    this.say = say;
  }

  /** Runs a step; `describe` says in figures what came of it. */
  async time<T>(
    name: string,
    run: () => Promise<T>,
    describe: (result: T, seconds: number) => string,
  ): Promise<T> {
    const startedAt = performance.now();
    const result = await run();
    const seconds = (performance.now() - startedAt) / 1000;
    const outcome = describe(result, seconds);
    this.steps.push({ of: this.of, name, seconds, outcome });
    this.say(`  ${name}: ${outcome} (${seconds.toFixed(1)} s)`);
    return result;
  }
}
