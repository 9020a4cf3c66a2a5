import { WebSocket } from 'ws';

export interface SocketMessage {
  readonly type: string;
  readonly payload?: unknown;
}

/** Begins a graphql-ws session, asks once and returns the first answer to that, or the code of the close. */
export function subscribeOnce(
  origin: string,
  headers: Readonly<Record<string, string>>,
  payload: unknown,
  /** Called once the server has taken the subscription up. */
  whenAsked: () => void = () => undefined,
): Promise<SocketMessage> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as SocketMessage;
      if (message.type === 'ping') return;
      if (message.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
        whenAsked();
        return;
      }
      resolve(message);
      socket.close();
    });
    socket.on('close', (code, reason) => resolve({ type: `close ${code}`, payload: reason.toString() }));
    socket.on('error', reject);
  });
}
