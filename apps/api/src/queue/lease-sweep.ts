import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { IndexPool } from '../platform/database/index-pool.ts';
import { ProjectEvents } from '../platform/events/project-events.ts';
import { expireAssignments, projectsWithExpiredLeases } from './sql/expire-assignments.ts';

const sweepMs = 2000;

/** Brings leases back whose time is over. Several servers may sweep at once: they pass over each other's rows. */
@Injectable()
export class LeaseSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(LeaseSweep.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly pool: IndexPool,
    private readonly events: ProjectEvents,
  ) {}

  onApplicationBootstrap(): void {
    this.plan();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** One round; returns how many leases ended. */
  async sweep(): Promise<number> {
    let count = 0;
    for (const projectId of await projectsWithExpiredLeases(this.pool)) {
      const expired = await expireAssignments(this.pool, projectId);
      if (expired > 0) this.events.touch(projectId);
      count += expired;
    }
    return count;
  }

  private plan(): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sweep()
        .then(() => undefined)
        .catch((error: unknown) => this.logger.warn(`Overdue leases were not looked for: ${String(error)}`))
        .then(() => this.plan());
    }, sweepMs);
  }
}
