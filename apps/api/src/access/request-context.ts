import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProjectAccess } from './project-access.ts';
import type { Principal } from '../identity/principal.ts';

/** What every GraphQL operation carries. Over a WebSocket there is no reply to set a cookie on. */
export interface RequestContext {
  readonly request: Pick<FastifyRequest, 'headers' | 'ip' | 'protocol'>;
  readonly reply: FastifyReply | null;
  readonly principal: Principal | null;
  /** What this request has learned of the caller's rights, by project. */
  readonly accesses: Map<string, ProjectAccess>;
  /** The access to the project of a snapshot, by the snapshot's id. */
  readonly snapshotAccesses: Map<string, ProjectAccess>;
}
