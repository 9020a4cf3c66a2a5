import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { AccessService } from '../access/access.service.ts';
import type { AuthenticationService } from '../identity/authentication.service.ts';
import { notFound } from '../platform/errors/coded-error.ts';
import { sendProblem } from '../platform/http/problem.ts';
import { checkImportKey, parseImportOptions } from './import-options.ts';
import type { ImportRecords } from './import-records.service.ts';
import { ImportFailure } from './imports.errors.ts';
import type { ImportsService } from './imports.service.ts';

interface Parts {
  authentication: AuthenticationService;
  access: AccessService;
  imports: ImportsService;
  records: ImportRecords;
}

type Route = { Params: { projectId: string; importKey: string }; Querystring: Record<string, unknown> };

/** `PUT …/imports/{importKey}` streams a file in; `GET …/errors.jsonl` streams out everything that was wrong with it. */
export async function serveImports(
  server: FastifyInstance,
  { authentication, access, imports, records }: Parts,
): Promise<void> {
  // The body is passed on as it comes, whatever it calls itself.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  server.put<Route>('/api/v1/projects/:projectId/imports/:importKey', async (request, reply) => {
    const principal = await authentication.authenticate(request.headers);
    const found = await access.demandMember(
      principal,
      request.params.projectId,
      ['LEAD', 'ENGINEER'],
      'import',
    );
    const importKey = checkImportKey(request.params.importKey);
    const options = parseImportOptions(request.query);
    try {
      const answer = await imports.import(found, {
        importKey,
        options,
        body: (request.body as Readable | undefined) ?? Readable.from([]),
        encoding: request.headers['content-encoding'] ?? null,
        importedBy: principal?.userId ?? '',
      });
      return reply.send(answer);
    } catch (error) {
      if (!(error instanceof ImportFailure)) throw error;
      const { status, code, message, details } = error;
      return sendProblem(reply, { ...details, status, code, detail: message });
    }
  });

  server.get<Route>('/api/v1/projects/:projectId/imports/:importKey/errors.jsonl', async (request, reply) => {
    const principal = await authentication.authenticate(request.headers);
    const { projectId, importKey } = request.params;
    await access.demandMember(principal, projectId, ['LEAD', 'ENGINEER'], 'import');
    const row = await records.find(projectId, importKey);
    if (!row) throw notFound('import');
    return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(records.issueLines(row)));
  });
}
