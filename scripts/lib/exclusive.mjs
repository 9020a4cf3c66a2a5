import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { root } from './repository.mjs';

const name = `pairwright-${createHash('sha256').update(root).digest('hex').slice(0, 16)}-workspace`;

/** The kernel frees it with the process that bound it, however that dies; elsewhere than on Linux it leaves a file. */
const address = process.platform === 'linux' ? `\0${name}` : `/tmp/${name}`;

/** Does the work while no other process does any on this checkout; waits for its turn. */
export async function exclusively(work) {
  const turn = await takeTurn();
  try {
    return await work();
  } finally {
    turn.end();
  }
}

async function takeTurn() {
  for (let isAnnounced = false; ; isAnnounced = true) {
    const turn = await tryTurn();
    if (turn) return turn;
    if (!isAnnounced) console.log('Waiting for another start that installs or builds in this folder…');
    await otherEnds();
  }
}

function tryTurn() {
  return new Promise((resolve, reject) => {
    const waiting = new Set();
    const server = createServer((socket) => waiting.add(socket.on('error', () => socket.destroy())));
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path: address, exclusive: true }, () =>
      resolve({
        end() {
          server.close();
          for (const socket of waiting) socket.destroy();
        },
      }),
    );
  });
}

/** Holds a connection to whoever has the turn: it closes when the turn ends. */
async function otherEnds() {
  const socket = connect(address);
  socket.on('error', async (error) => {
    if (error.code === 'ECONNREFUSED' && !address.startsWith('\0')) await unlink(address);
  });
  socket.resume();
  await once(socket, 'close');
}
