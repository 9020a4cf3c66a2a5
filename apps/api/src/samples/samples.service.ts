import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { ProjectAccess } from '../access/project-access.ts';
import type { Principal } from '../identity/principal.ts';
import { ImportsService } from '../imports/imports.service.ts';
import type { NewProject } from '../projects/project-settings.ts';
import { ProjectsService } from '../projects/projects.service.ts';

const guidelines = `# What to look for

Prefer the answer that helps the person who asked most.

1. **Right before nice.** A wrong answer in good prose is worse than a plain right one.
2. **What was asked.** Length is no merit; a missing half is a fault.
3. **Cannot tell?** Call it a tie rather than guess.
`;

const samples: { project: NewProject; file: string }[] = [
  {
    file: 'pairs.jsonl',
    project: {
      name: 'Sample: pairs',
      kind: 'PAIRWISE',
      guidelines,
      strengthLabels: ['slightly better', 'better', 'much better'],
    },
  },
  {
    file: 'rankings.jsonl',
    project: { name: 'Sample: rankings', kind: 'RANKING', guidelines },
  },
];

/** Something to try the page with, within a minute of the first start. */
@Injectable()
export class SamplesService {
  constructor(
    private readonly projects: ProjectsService,
    private readonly imports: ImportsService,
  ) {}

  async create(creator: Principal): Promise<ProjectAccess[]> {
    const made: ProjectAccess[] = [];
    for (const { project, file } of samples) {
      const access = await this.projects.create(creator, project);
      await this.imports.import(access, {
        importKey: 'sample',
        body: createReadStream(new URL(`../../samples/${file}`, import.meta.url)),
        encoding: null,
        importedBy: creator.userId,
        options: { format: 'native', queueId: null, isDryRun: false, pairs: null },
      });
      made.push(access);
    }
    return made;
  }
}
