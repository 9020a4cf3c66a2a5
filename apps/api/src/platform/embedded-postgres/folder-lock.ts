import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { dataFolderInUse } from './embedded-postgres.errors.ts';

/** A short name for a folder, the same for every process that looks at it. */
export const folderDigest = (realPath: string): string =>
  createHash('sha256').update(realPath).digest('hex').slice(0, 16);

/**
 * Claims a folder for this process until `release` or the process' death, however it dies: the claim is a socket bound to
 * the folder's name, which the kernel gives back by itself. Linux' abstract sockets leave no file and have no permissions,
 * so that root and ordinary users see each other's claims; elsewhere a socket file stands in for them.
 *
 * @param realPath the folder, symbolic links resolved. @throws DATA_FOLDER_IN_USE
 */
export async function claimFolder(realPath: string): Promise<{ release(): Promise<void> }> {
  const name = `pairwright-${folderDigest(realPath)}.lock`;
  const address = process.platform === 'linux' ? `\0${name}` : `/tmp/${name}`;
  const server = (await bind(address)) ?? (await bindOverStale(address));
  if (!server) throw dataFolderInUse(realPath);
  server.unref();
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function bind(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen({ path: address, exclusive: true }, () => resolve(server));
  });
}

/** A socket file outlives its process; nobody answers on it then. */
async function bindOverStale(address: string): Promise<Server | null> {
  if (address.startsWith('\0') || (await answers(address))) return null;
  await unlink(address);
  return bind(address);
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
