import { describe, expect, it } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { describeStartFailure } from './describe-start-failure.ts';
import { StartFailure } from './start-failure.ts';

const failureOf = (listener: {
  once(event: 'error', taken: (error: Error) => void): unknown;
}): Promise<Error> =>
  new Promise((resolve) => {
    listener.once('error', resolve);
  });

const listening = (server: Server): Promise<AddressInfo> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });

describe('describeStartFailure', () => {
  it('names the port that is taken', async () => {
    const first = createServer();
    const { port } = await listening(first);
    const error = await failureOf(createServer().listen(port, '127.0.0.1'));
    await closed(first);
    expect(describeStartFailure(error)).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program: end it, or set PORT to a free one.`,
    );
  });

  it('names the address that this machine has not', async () => {
    const error = await failureOf(createServer().listen(0, '192.0.2.1'));
    expect(describeStartFailure(error)).toBe(
      'This machine has no address 192.0.2.1: set HOST to one it has.',
    );
  });

  it('says which database does not answer', async () => {
    const server = createServer();
    const { port } = await listening(server);
    await closed(server);
    const error = await failureOf(connect(port, '127.0.0.1'));
    expect(describeStartFailure(error)).toBe(
      `Nothing answers for the database at 127.0.0.1:${port} (ECONNREFUSED): look at DATABASE_URL.`,
    );
  });

  it('takes the first of the failures of a name with several addresses', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
      address: '::1',
      port: 5432,
    });
    expect(describeStartFailure(new AggregateError([refused, refused]))).toBe(
      'Nothing answers for the database at ::1:5432 (ECONNREFUSED): look at DATABASE_URL.',
    );
  });

  it('names the folder that cannot be made', async () => {
    const error = await mkdir(join(import.meta.filename, 'data')).catch((caught: unknown) => caught);
    expect(describeStartFailure(error)).toBe(
      `${import.meta.filename}/data cannot be written (ENOTDIR): look at PAIRWRIGHT_DATA_DIR and PAIRWRIGHT_ARTIFACTS.`,
    );
  });

  it('repeats what the database says when it refuses', () => {
    const error = Object.assign(new Error('password authentication failed for user "pw"'), { code: '28P01' });
    expect(describeStartFailure(error)).toBe(
      'The database at DATABASE_URL refuses: password authentication failed for user "pw" (28P01).',
    );
  });

  it('gives a start failure its own words', () => {
    expect(describeStartFailure(new StartFailure('DISK_FULL', 'The disk is full.'))).toBe(
      'The disk is full.',
    );
  });

  it('shows the stack of what nobody expected', () => {
    expect(describeStartFailure(new TypeError('x is not a function'))).toMatch(
      /^Pairwright could not start: TypeError: x is not a function\n {4}at /,
    );
  });
});
