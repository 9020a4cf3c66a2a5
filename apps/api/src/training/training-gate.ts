import { Injectable } from '@nestjs/common';
import type { ProjectAccess } from '../access/project-access.ts';
import { IndexPool } from '../platform/database/index-pool.ts';
import { ShortMemory } from '../platform/memory/short-memory.ts';
import { mayWork } from './sql/may-work.ts';
import { trainingFirst } from './training.errors.ts';

// How long somebody may go on when the first practice comparisons arrive after they began to work.
const rememberMs = 2000;

/**
 * Hands work only to those who are through the training, where a project asks for one. Leads are let through. Costs nothing
 * where none is asked, and else one look-up every two seconds.
 */
@Injectable()
export class TrainingGate {
  private readonly known = new ShortMemory<true>(rememberMs, 10_000);

  constructor(private readonly pool: IndexPool) {}

  async isOpen({ project, role }: ProjectAccess, annotatorId: string): Promise<boolean> {
    if (project.trainingComparisons === null || role === 'LEAD') return true;
    const through = await this.known.lookUp(`${project.id}/${annotatorId}`, async () =>
      (await mayWork(this.pool, project.id, annotatorId)) ? true : undefined,
    );
    return through ?? false;
  }

  /** @throws FORBIDDEN for whoever has training before them. */
  async demandOpen(access: ProjectAccess, annotatorId: string): Promise<void> {
    if (!(await this.isOpen(access, annotatorId))) throw trainingFirst();
  }
}
