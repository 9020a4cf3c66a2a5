import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ApiError, ConnectionError } from './api-error.ts';
import { PairwrightClient } from './pairwright-client.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const opened: { server: Server; client: PairwrightClient }[] = [];

/** A client of a server that answers as told: what the API itself answers is tested with the API. */
async function clientOf(answer: Answer, token?: string): Promise<PairwrightClient> {
  const server = createServer(async (request, response) => {
    answer(request, response, await text(request));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new PairwrightClient({ origin, ...(token === undefined ? {} : { token }) });
  opened.push({ server, client });
  return client;
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

afterEach(() => {
  for (const { server, client } of opened.splice(0)) {
    client.close();
    server.close();
  }
});

describe('PairwrightClient', () => {
  it('keeps the session cookie from signing in', async () => {
    const caller = await clientOf((request, response, body) => {
      if (body.includes('signIn')) response.setHeader('set-cookie', 'session=abc; HttpOnly; SameSite=Lax');
      const user = { id: 'u', email: request.headers.cookie ?? 'nobody', name: 'Ada' };
      json(response, { data: { signIn: user, me: user } });
    });
    await caller.signIn('ada@example.org', 'a long password');
    expect((await caller.me())?.email).toBe('session=abc');
  });

  it('sends a token as a bearer', async () => {
    const caller = await clientOf((request, response) => {
      json(response, { data: { me: { id: 'u', email: request.headers.authorization, name: 'Ada' } } });
    }, 'pw_secret');
    expect((await caller.me())?.email).toBe('Bearer pw_secret');
  });

  it('throws the first error of a GraphQL answer with its code', async () => {
    const caller = await clientOf((_, response) => {
      const error = { message: 'fence: not this assignment’s', extensions: { code: 'CONFLICT' } };
      json(response, { data: null, errors: [error] });
    });
    const failure = await caller.me().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({
      code: 'CONFLICT',
      message: 'fence: not this assignment’s',
      status: 200,
      problem: null,
    });
  });

  it('throws the problem of a refused route', async () => {
    const problem = { title: 'Unknown format', detail: 'format: "x"; allowed: native, trl', code: 'UNKNOWN' };
    const caller = await clientOf((_, response) => json(response, problem, 400));
    const failure = await caller.exportDataset('s', { format: 'x' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'UNKNOWN', message: problem.detail, status: 400, problem });
  });

  it('names an answer that is not JSON by its status', async () => {
    const caller = await clientOf((_, response) => response.writeHead(502).end('<html>'));
    await expect(caller.me()).rejects.toMatchObject({ code: 'INTERNAL', status: 502 });
  });

  it('streams an import under its key', async () => {
    const caller = await clientOf((request, response, body) => {
      json(response, {
        importId: `${request.method} ${request.url} ${request.headers['content-encoding']} ${body}`,
      });
    });
    const report = await caller.importFile(
      'p',
      'march/1',
      Readable.from(['{"a":1}\n', '{"a":2}\n']),
      { format: 'auto', pairs: '3' },
      { 'content-encoding': 'identity' },
    );
    expect(report.importId).toBe(
      'PUT /api/v1/projects/p/imports/march%2F1?format=auto&pairs=3 identity {"a":1}\n{"a":2}\n',
    );
  });

  it('hands an export out as it comes, with its headers', async () => {
    const caller = await clientOf((_, response) => {
      response.setHeader('etag', '"beef"');
      response.write('{"line":1}\n');
      response.end('{"line":2}\n');
    });
    const answer = await caller.exportDataset('s', { format: 'trl' });
    expect(answer.headers.etag).toBe('"beef"');
    expect(await answer.text()).toBe('{"line":1}\n{"line":2}\n');
  });

  it('tells a broken connection from a refusal', async () => {
    const caller = await clientOf((request) => request.socket.destroy());
    await expect(caller.me()).rejects.toBeInstanceOf(ConnectionError);
    const broken = await clientOf((request, response) => {
      response.write('{"data"');
      setImmediate(() => request.socket.destroy());
    });
    await expect(broken.me()).rejects.toBeInstanceOf(ConnectionError);
  });
});
