import { Readable } from 'node:stream';
import { datasetInfo, DatasetError, type ExportRequest, parseExportOptions } from '@pairwright/dataset';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccessService } from '../access/access.service.ts';
import type { AuthenticationService } from '../identity/authentication.service.ts';
import type { ArtefactStore } from '../platform/artefacts/artefact-store.ts';
import { sendProblem } from '../platform/http/problem.ts';
import type { ProjectEntity } from '../projects/project.entity.ts';
import { cardName } from './artefact-names.ts';
import type { ExportsService } from './exports.service.ts';
import { sendExport } from './send-export.ts';
import type { SnapshotEntity } from './snapshot.entity.ts';
import { snapshotNotReady } from './snapshots.errors.ts';
import type { SnapshotsService } from './snapshots.service.ts';

interface Parts {
  authentication: AuthenticationService;
  access: AccessService;
  snapshots: SnapshotsService;
  exports: ExportsService;
  store: ArtefactStore;
}

type Route = { Params: { snapshotId: string }; Querystring: Record<string, string | string[]> };
type ReadySnapshot = SnapshotEntity & { sha256: string };

const contentTypes: Readonly<Record<ExportRequest['type'], string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/** What leaves the house: a snapshot's exports, its card, and LLaMA-Factory's description of it. */
export async function serveSnapshots(server: FastifyInstance, parts: Parts): Promise<void> {
  server.get<Route>('/api/v1/snapshots/:snapshotId/export', async (request, reply) => {
    const { snapshot, project } = await findReady(request, parts);
    const options = readOptions(request.query, snapshot);
    if (options instanceof DatasetError)
      return sendProblem(reply, { status: 400, code: options.code, detail: options.message });
    const exported = { strengthLabels: project.strengthLabels.length, hasParts: snapshot.hasParts };
    const made = await parts.exports.describe(snapshot.sha256, options, exported);
    if (made.rows === 0)
      return sendProblem(reply, {
        status: 422,
        code: 'EMPTY_EXPORT',
        detail: `No row is left. Left out: ${made.droppedInWords || 'nothing, as there are no comparisons'}.`,
        dropped: made.dropped,
      });
    void reply
      .type(contentTypes[options.type])
      .header('content-disposition', `attachment; filename="${fileNameOf(project, snapshot, options)}"`);
    return sendExport(
      request,
      reply,
      made,
      await parts.exports.readPacked(snapshot.sha256, options, exported),
    );
  });

  server.get<Route>('/api/v1/snapshots/:snapshotId/README.md', async (request, reply) => {
    const { snapshot } = await findReady(request, parts);
    const card = await parts.store.read(cardName(snapshot.id));
    return reply.type('text/markdown; charset=utf-8').send(card ?? Readable.from([]));
  });

  server.get<Route>('/api/v1/snapshots/:snapshotId/dataset_info.json', async (request, reply) => {
    const { snapshot, project } = await findReady(request, parts);
    const fileName = fileNameOf(project, snapshot, { format: 'llama-factory', split: 'all', type: 'jsonl' });
    return reply
      .type('application/json; charset=utf-8')
      .send(datasetInfo(`${slugOf(project.name)}-v${snapshot.version}`, fileName));
  });
}

async function findReady(
  request: FastifyRequest<Route>,
  { authentication, access, snapshots }: Parts,
): Promise<{ snapshot: ReadySnapshot; project: ProjectEntity }> {
  const principal = await authentication.authenticate(request.headers);
  const { snapshotId } = request.params;
  const { project } = await access.demandSnapshotMember(
    principal,
    snapshotId,
    ['LEAD', 'ENGINEER'],
    'export',
  );
  const snapshot = await snapshots.find(project.id, snapshotId);
  const { state, sha256 } = snapshot;
  if (state !== 'READY' || sha256 === null) throw snapshotNotReady(state);
  return { project, snapshot: { ...snapshot, sha256 } };
}

function readOptions(query: Route['Querystring'], snapshot: SnapshotEntity): ExportRequest | DatasetError {
  try {
    return parseExportOptions(query, Object.keys(snapshot.splits));
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
}

function fileNameOf(
  project: ProjectEntity,
  snapshot: SnapshotEntity,
  { format, split, type }: Pick<ExportRequest, 'format' | 'split' | 'type'>,
): string {
  return `${slugOf(project.name)}-v${snapshot.version}-${format}${split === 'all' ? '' : `-${split}`}.${type}`;
}

/** A name for files: what is not plain in it would have to be escaped somewhere. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? 'dataset' : slug;
}
