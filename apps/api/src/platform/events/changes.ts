import type { EventEmitter } from 'node:events';

/**
 * Yields whenever `name` is emitted; what happens while nobody asks for the next is one event. An iterator by hand, because a
 * generator that waits cannot be told to stop.
 */
export class Changes implements AsyncIterableIterator<Date> {
  private isPending = false;
  private isOver = false;
  private answer: ((result: IteratorResult<Date>) => void) | undefined;

  constructor(
    private readonly emitter: EventEmitter,
    private readonly name: string,
  ) {
    emitter.on(name, this.onChange);
  }

  next(): Promise<IteratorResult<Date>> {
    if (this.isOver) return Promise.resolve({ done: true, value: undefined });
    if (this.isPending) {
      this.isPending = false;
      return Promise.resolve({ done: false, value: new Date() });
    }
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  return(): Promise<IteratorResult<Date>> {
    this.isOver = true;
    this.emitter.off(this.name, this.onChange);
    this.answer?.({ done: true, value: undefined });
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private readonly onChange = (): void => {
    const { answer } = this;
    this.answer = undefined;
    if (answer) answer({ done: false, value: new Date() });
    else this.isPending = true;
  };
}
