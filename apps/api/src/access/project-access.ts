import type { ProjectEntity } from '../projects/project.entity.ts';
import type { ProjectRole } from '../projects/member.entity.ts';

/** A project and what the caller is in it. */
export interface ProjectAccess {
  readonly project: ProjectEntity;
  readonly role: ProjectRole;
}
