import type { NumberedQuestion, WorkerAnswer, WorkerQuestion, WorkerResult } from './reading-messages.ts';

/** A worker as the queue uses it. */
export interface WorkerPort {
  readonly post: (question: NumberedQuestion) => void;
  readonly end: () => void;
}

/** Starts a worker and reports what it says, or that it broke. */
export type OpenPort = (onAnswer: (answer: WorkerAnswer) => void, onBreak: () => void) => WorkerPort;

/** What came of a question: its result, or why there is none. */
export type Outcome = WorkerResult | { readonly missed: 'slow' | 'failed' };

interface Job {
  readonly question: NumberedQuestion;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Puts questions to a worker, one at a time, so that each has the whole deadline to itself. One that overruns it
 * costs its worker: a new one is started for the next.
 */
export class WorkerQueue {
  private port: WorkerPort | null = null;
  private isReady = false;
  private nextId = 1;
  private running: Job | null = null;
  private readonly waiting: Job[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly openPort: OpenPort,
    private readonly deadlineMs: number,
  ) {}

  /** Asks, and settles once: with the result, or with what kept it from coming. */
  ask(question: WorkerQuestion, settle: (outcome: Outcome) => void): void {
    this.waiting.push({ question: { ...question, id: this.nextId }, settle });
    this.nextId += 1;
    this.startNext();
  }

  private startNext(): void {
    if (this.running !== null) return;
    this.port ??= this.openPort(
      (answer) => this.hear(answer),
      () => this.giveUp('failed'),
    );
    const job = this.waiting[0];
    if (!this.isReady || job === undefined) return;
    this.waiting.shift();
    this.running = job;
    this.startDeadline();
    this.port.post(job.question);
  }

  private startDeadline(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.giveUp('slow'), this.deadlineMs);
  }

  private hear(answer: WorkerAnswer): void {
    if (answer.state === 'ready') {
      this.isReady = true;
      this.startNext();
      return;
    }
    if (answer.id !== this.running?.question.id) return;
    if (answer.state === 'loading') clearTimeout(this.timer);
    else if (answer.state === 'working') this.startDeadline();
    else if (answer.state === 'done') this.settle(answer);
    else this.settle({ missed: 'failed' });
  }

  /** Ends the worker. One that breaks before it is ready would break again: then nothing that waits has an answer. */
  private giveUp(missed: 'slow' | 'failed'): void {
    this.port?.end();
    this.port = null;
    const hadStarted = this.isReady;
    this.isReady = false;
    if (!hadStarted) {
      for (const { settle } of this.waiting.splice(0)) settle({ missed });
    }
    if (this.running !== null) this.settle({ missed });
  }

  private settle(outcome: Outcome): void {
    clearTimeout(this.timer);
    this.running?.settle(outcome);
    this.running = null;
    if (this.waiting.length > 0) this.startNext();
  }
}
