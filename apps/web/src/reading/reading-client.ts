import type { TextDifference } from './compare-texts.ts';
import { plainReading } from './plain-reading.ts';
import type { Reading, ReadingRequest } from './read-text.ts';
import { type OpenPort, WorkerQueue } from './worker-queue.ts';

/** Long enough for a megabyte of prose on a slow laptop; a text that takes longer was made to. */
const DEADLINE_MS = 2_000;
/** Texts kept: some items ahead, with long conversations. */
const KEPT = 256;

const keyOf = ({ text, keepBreaks }: ReadingRequest) => `${keepBreaks ? 'typed' : 'prose'}:${text}`;

/** Turns texts into readings in a worker. A text that overruns the deadline is shown plain, whole. */
export class ReadingClient {
  private readonly queue: WorkerQueue;
  private readonly promised = new Map<string, Promise<Reading>>();
  private readonly finished = new Map<string, Reading>();

  constructor(openPort: OpenPort, deadlineMs: number = DEADLINE_MS) {
    this.queue = new WorkerQueue(openPort, deadlineMs);
  }

  /** The reading of a text that was read before, at once; undefined for one that was not. */
  peek(request: ReadingRequest): Reading | undefined {
    return this.finished.get(keyOf(request));
  }

  /** Reads a text; it never rejects. The last texts are kept, so that the next item can be painted at once. */
  read(request: ReadingRequest): Promise<Reading> {
    const key = keyOf(request);
    const promised = this.promised.get(key);
    if (promised !== undefined) return promised;
    const { text, keepBreaks } = request;
    const promise = new Promise<Reading>((resolve) => {
      this.queue.ask({ kind: 'read', text, keepBreaks }, (outcome) => {
        const reading =
          'reading' in outcome
            ? outcome.reading
            : plainReading(text, 'missed' in outcome ? outcome.missed : 'failed');
        if (this.promised.has(key)) this.finished.set(key, reading);
        resolve(reading);
      });
    });
    this.keep(key, promise);
    return promise;
  }

  /** The words that only one of two texts has; null where that could not be told in time. It never rejects. */
  compare(texts: readonly [string, string]): Promise<TextDifference | null> {
    return new Promise((resolve) => {
      this.queue.ask({ kind: 'compare', texts }, (outcome) =>
        resolve('difference' in outcome ? outcome.difference : null),
      );
    });
  }

  private keep(key: string, promise: Promise<Reading>): void {
    this.promised.set(key, promise);
    const [oldest] = this.promised.keys();
    if (this.promised.size > KEPT && oldest !== undefined) {
      this.promised.delete(oldest);
      this.finished.delete(oldest);
    }
  }
}
