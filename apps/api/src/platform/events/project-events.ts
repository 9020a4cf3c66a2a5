import { EventEmitter } from 'node:events';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { DatabaseUrl } from '../database/database-url.ts';
import { IndexPool } from '../database/index-pool.ts';
import { Changes } from './changes.ts';

const channel = 'project_changed';
const gatherMs = 200;
const reconnectMs = 1000;

/**
 * Tells every server that something of a project changed. Gathered and sent outside of transactions: a NOTIFY in each
 * submission would make commits wait for one another. Only ids travel; whoever listens asks again.
 */
@Injectable()
export class ProjectEvents implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ProjectEvents.name);
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly gathered = new Set<string>();
  private flushTimer: NodeJS.Timeout | undefined;
  private reconnectTimer: NodeJS.Timeout | undefined;
  private listener: Client | undefined;
  private isStopped = false;

  constructor(
    private readonly url: DatabaseUrl,
    private readonly pool: IndexPool,
  ) {}

  /** Call it after the commit. */
  touch(projectId: string): void {
    this.gathered.add(projectId);
    this.flushTimer ??= setTimeout(() => void this.flush(), gatherMs);
  }

  /** Yields whenever the project changed since the last time, until it is told to `return`. */
  changes(projectId: string): Changes {
    return new Changes(this.emitter, projectId);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.flushTimer);
    clearTimeout(this.reconnectTimer);
    if (this.gathered.size > 0) await this.flush();
    await this.listener?.end();
  }

  private async flush(): Promise<void> {
    this.flushTimer = undefined;
    const ids = [...this.gathered];
    this.gathered.clear();
    try {
      await this.pool.query(`SELECT pg_notify('${channel}', id) FROM unnest($1::text[]) AS id`, [ids]);
    } catch (error) {
      this.logger.warn(`Changes of ${ids.length} projects were not announced: ${String(error)}`);
    }
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.url.value });
    client.on('notification', ({ payload }) => this.emitter.emit(payload ?? ''));
    const again = (): void => {
      if (this.isStopped || this.listener !== client) return;
      this.listener = undefined;
      this.reconnectTimer = setTimeout(() => void this.listen(), reconnectMs);
    };
    client.on('error', again);
    client.on('end', again);
    this.listener = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      // What happened while nobody listened is not known: everybody asks again.
      for (const name of this.emitter.eventNames()) this.emitter.emit(name);
    } catch {
      again();
    }
  }
}
