import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.ts';

/** Asked by whoever watches the server, to the end. */
const alwaysAnswered = new Set(['/healthz', '/readyz', '/metrics']);

/** Lets what is under way come to its end when the server is to stop, and turns away what comes after. */
export class Draining {
  private inFlight = 0;
  private hasBegun = false;
  private whenEmpty: (() => void) | undefined;

  get isDraining(): boolean {
    return this.hasBegun;
  }

  /** Before any route is registered, so that every request is counted. */
  watch(server: FastifyInstance): void {
    server.addHook('onRequest', async (request, reply) => {
      if (this.hasBegun && !alwaysAnswered.has(request.url)) {
        void reply.header('retry-after', '1');
        return sendProblem(reply, { status: 503, code: 'DRAINING', detail: 'This server is shutting down.' });
      }
      this.inFlight += 1;
      // Answered or broken off, each reply closes once.
      reply.raw.once('close', () => this.leave());
      return undefined;
    });
    server.addHook('onSend', async (_request, reply) => {
      if (this.hasBegun) void reply.header('connection', 'close');
    });
  }

  /** From now on nothing new is taken. Resolves when all is answered, or after `patienceMs`. */
  async drain(patienceMs: number): Promise<void> {
    this.hasBegun = true;
    if (this.inFlight === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.whenEmpty = resolve;
      timer = setTimeout(resolve, patienceMs);
    });
    clearTimeout(timer);
  }

  private leave(): void {
    this.inFlight -= 1;
    if (this.inFlight === 0) this.whenEmpty?.();
  }
}
