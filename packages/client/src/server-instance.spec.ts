import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpTransport } from './http-transport.ts';
import { makeInstanceFolder } from './instance-folder.ts';
import { type InstanceOptions, ServerInstance } from './server-instance.ts';

/** Says what it was given, is ready at the third question, and drains on SIGTERM. */
const STAND_IN = `
import { createServer } from 'node:http';
let asked = 0;
const { PORT, HOST, DATABASE_URL, PAIRWRIGHT_DATA_DIR, PAIRWRIGHT_SETUP_TOKEN } = process.env;
const server = createServer((request, response) => {
  response.statusCode = request.url !== '/readyz' || ++asked > 2 ? 200 : 503;
  response.end(JSON.stringify({ HOST, DATABASE_URL, PAIRWRIGHT_DATA_DIR, PAIRWRIGHT_SETUP_TOKEN }));
}).listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => { console.log('drained'); server.close(); server.closeAllConnections(); });
`;

let folder: string;

async function optionsWith(program: string): Promise<InstanceOptions> {
  const entry = join(folder, 'main.mjs');
  await writeFile(entry, program);
  return {
    entry,
    dataDir: join(folder, 'data dir'),
    logFile: join(folder, 'log', 'server.log'),
    setupToken: 'a-set-up-token',
  };
}

beforeEach(async () => {
  folder = await makeInstanceFolder('pairwright-instance');
});

afterEach(async () => {
  delete process.env['DATABASE_URL'];
  await rm(folder, { recursive: true });
});

describe('makeInstanceFolder', () => {
  it('lets others pass through, and nobody look around', async () => {
    expect((await stat(folder)).mode & 0o777).toBe(0o711);
  });
});

describe('ServerInstance', () => {
  it('waits until the server is ready, keeps settings of the shell from it, and lets it drain', async () => {
    process.env['DATABASE_URL'] = 'postgresql://elsewhere/x';
    const options = await optionsWith(STAND_IN);
    const instance = await ServerInstance.start(options);
    const transport = new HttpTransport(instance.origin);
    const answer = await transport.send({ method: 'GET', path: '/' });
    expect(await answer.json()).toEqual({
      PAIRWRIGHT_DATA_DIR: options.dataDir,
      PAIRWRIGHT_SETUP_TOKEN: 'a-set-up-token',
    });
    transport.close();
    await instance.stop();
    expect(await instance.ended).toBe('exit code 0');
    expect(await readFile(options.logFile, 'utf8')).toBe('drained\n');
  });

  it('can be crashed', async () => {
    const instance = await ServerInstance.start(await optionsWith(STAND_IN));
    await instance.crash();
    expect(await instance.ended).toBe('SIGKILL');
  });

  it('gives the end of the log of a server that did not start', async () => {
    const options = await optionsWith('console.error("PORT is taken"); process.exitCode = 3;');
    await expect(ServerInstance.start(options)).rejects.toThrow(
      'the server did not start: exit code 3\nPORT is taken\n',
    );
  });
});
