export interface TimedStep {
  readonly name: string;
  readonly seconds: number;
  /** What was done, in figures. */
  readonly outcome: string;
}

/** Times the steps of a run, and says each when it is done. */
export class Stopwatch {
  readonly steps: TimedStep[] = [];
  private readonly say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.say = say;
  }

  /** Runs a step; `describe` says in figures what came of it. */
  async time<T>(name: string, run: () => Promise<T>, describe: (result: T) => string): Promise<T> {
    const startedAt = performance.now();
    const result = await run();
    const step = { name, seconds: (performance.now() - startedAt) / 1000, outcome: describe(result) };
    this.steps.push(step);
    this.say(`  ${step.name}: ${step.outcome} (${step.seconds.toFixed(1)} s)`);
    return result;
  }
}
