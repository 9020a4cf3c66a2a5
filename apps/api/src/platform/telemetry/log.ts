import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import pretty from 'pino-pretty';
import { CodedError } from '../errors/coded-error.ts';

export type Log = ReturnType<typeof createLog>;

/** One logger for everything: JSON lines, or text for a person at a terminal. */
export function createLog(level: string, format: 'json' | 'pretty') {
  const options = { level, redact: ['req.headers.authorization', 'req.headers.cookie'] };
  if (format === 'json') return pino(options);
  return pino(
    options,
    pretty({ colorize: true, translateTime: 'HH:MM:ss', ignore: 'pid,hostname', sync: true }),
  );
}

/** Nest's own messages in the same log; its chatter at start is for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, context?: string): void {
    this.target.debug({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    // The caller was told; it is no fault of ours.
    if (message instanceof CodedError) this.target.debug({ code: message.code }, message.message);
    else if (typeof message === 'object' && message !== null) this.target.error(message);
    else this.target.error({ context: rest.at(-1) }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.target.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.target.trace({ context }, String(message));
  }
}
