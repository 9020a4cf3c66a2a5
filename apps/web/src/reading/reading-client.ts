import { plainReading } from './plain-reading.ts';
import type { Reading, ReadingRequest } from './read-text.ts';
import type { ReadingAnswer, ReadingQuestion } from './reading-messages.ts';

/** A worker as the client uses it. */
export interface ReadingPort {
  readonly post: (question: ReadingQuestion) => void;
  readonly end: () => void;
}

/** Starts a worker and reports what it says, or that it broke. */
export type OpenPort = (onAnswer: (answer: ReadingAnswer) => void, onBreak: () => void) => ReadingPort;

interface Job {
  readonly question: ReadingQuestion;
  readonly settle: (reading: Reading) => void;
}

/** Long enough for a megabyte of prose on a slow laptop; a text that takes longer was made to. */
const DEADLINE_MS = 2_000;
/** Texts kept: some items ahead, with long conversations. */
const KEPT = 256;

const keyOf = ({ text, keepBreaks }: ReadingRequest) => `${keepBreaks ? 'typed' : 'prose'}:${text}`;

/**
 * Turns texts into readings in a worker, one at a time, so that each has the whole deadline to itself. A text
 * that overruns it costs its worker: a new one is started for the next, and the text is shown plain, whole.
 */
export class ReadingClient {
  private port: ReadingPort | null = null;
  private isReady = false;
  private nextId = 1;
  private running: Job | null = null;
  private readonly waiting: Job[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly promised = new Map<string, Promise<Reading>>();
  private readonly finished = new Map<string, Reading>();

  constructor(
    private readonly openPort: OpenPort,
    private readonly deadlineMs: number = DEADLINE_MS,
  ) {}

  /** The reading of a text that was read before, at once; undefined for one that was not. */
  peek(request: ReadingRequest): Reading | undefined {
    return this.finished.get(keyOf(request));
  }

  /** Reads a text; it never rejects. The last texts are kept, so that the next item can be painted at once. */
  read(request: ReadingRequest): Promise<Reading> {
    const key = keyOf(request);
    const promised = this.promised.get(key);
    if (promised !== undefined) return promised;
    const promise = new Promise<Reading>((resolve) => {
      const settle = (reading: Reading) => {
        if (this.promised.has(key)) this.finished.set(key, reading);
        resolve(reading);
      };
      this.waiting.push({ question: { ...request, id: this.nextId }, settle });
      this.nextId += 1;
    });
    this.keep(key, promise);
    this.startNext();
    return promise;
  }

  private keep(key: string, promise: Promise<Reading>): void {
    this.promised.set(key, promise);
    const [oldest] = this.promised.keys();
    if (this.promised.size > KEPT && oldest !== undefined) {
      this.promised.delete(oldest);
      this.finished.delete(oldest);
    }
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

  private hear(answer: ReadingAnswer): void {
    if (answer.state === 'ready') {
      this.isReady = true;
      this.startNext();
      return;
    }
    if (answer.id !== this.running?.question.id) return;
    if (answer.state === 'loading') clearTimeout(this.timer);
    else if (answer.state === 'working') this.startDeadline();
    else if (answer.state === 'done') this.settle(answer.reading);
    else this.settle(plainReading(this.running.question.text, 'failed'));
  }

  /** Ends the worker. One that breaks before it is ready would break again: then all that waits is shown plain. */
  private giveUp(reason: 'slow' | 'failed'): void {
    this.port?.end();
    this.port = null;
    const hadStarted = this.isReady;
    this.isReady = false;
    if (!hadStarted) {
      for (const { question, settle } of this.waiting.splice(0)) settle(plainReading(question.text, reason));
    }
    if (this.running !== null) this.settle(plainReading(this.running.question.text, reason));
  }

  private settle(reading: Reading): void {
    clearTimeout(this.timer);
    this.running?.settle(reading);
    this.running = null;
    if (this.waiting.length > 0) this.startNext();
  }
}
