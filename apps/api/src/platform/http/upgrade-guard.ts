import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** A subscription is a few hundred bytes, a ping thirty: who sends more than this is no page of ours. */
const mostReceivedBytes = 1_048_576;

/** Ends what asks for an upgrade elsewhere than at /graphql (Node leaves such a socket open), and sockets that send too much. */
export function guardUpgrades(server: Server): void {
  server.on('upgrade', ({ url }: IncomingMessage, socket: Duplex) => {
    if (!url?.startsWith('/graphql')) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    let received = 0;
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > mostReceivedBytes) socket.destroy();
    });
  });
}
