import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Ends what asks for an upgrade elsewhere than at /graphql: Node leaves a socket open that nobody takes up. */
export function refuseOtherUpgrades(server: Server): void {
  server.on('upgrade', ({ url }: IncomingMessage, socket: Duplex) => {
    if (!url?.startsWith('/graphql'))
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}
