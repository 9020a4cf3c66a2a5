import { describe, expect, it } from '@jest/globals';
import { Worker } from 'node:worker_threads';
import type { Reading } from './read-text.ts';
import { ReadingClient } from './reading-client.ts';
import { textOf } from './reading-tree.ts';
import type { OpenPort } from './worker-queue.ts';

/** A worker that answers with the text in capitals, and hangs or breaks when the text asks it to. */
const SCRIPT = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, text }) => {
    if (text === 'hang') for (;;);
    if (text === 'crash') throw new Error('broken');
    if (text === 'refuse') return parentPort.postMessage({ id, state: 'failed' });
    if (text === 'load') {
      parentPort.postMessage({ id, state: 'loading' });
      return setTimeout(() => {
        parentPort.postMessage({ id, state: 'working' });
        parentPort.postMessage({ id, state: 'done', reading: { nodes: ['LOADED'], plain: null } });
      }, 900);
    }
    parentPort.postMessage({ id, state: 'done', reading: { nodes: [text.toUpperCase()], plain: null } });
  });
  parentPort.postMessage({ state: 'ready' });
`;

async function withClient(
  use: (client: ReadingClient, started: () => number) => Promise<void>,
  script = SCRIPT,
) {
  const workers: Worker[] = [];
  const open: OpenPort = (onAnswer, onBreak) => {
    const worker = new Worker(script, { eval: true });
    workers.push(worker);
    worker.on('message', onAnswer);
    worker.on('error', onBreak);
    return { post: (question) => worker.postMessage(question), end: () => void worker.terminate() };
  };
  try {
    await use(new ReadingClient(open, 600), () => workers.length);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const request = (text: string) => ({ text, keepBreaks: false });
const shown = ({ nodes, plain }: Reading) => [textOf(nodes), plain];

describe('ReadingClient', () => {
  it('has texts read in order and gives one that was read before at once', async () => {
    await withClient(async (client) => {
      expect(client.peek(request('a'))).toBeUndefined();
      const readings = await Promise.all(['a', 'b', 'a'].map((text) => client.read(request(text))));
      expect(readings.map(shown)).toEqual([
        ['A', null],
        ['B', null],
        ['A', null],
      ]);
      expect(client.peek(request('b'))).toBe(readings[1]);
    });
  });

  it('shows a text that hangs the worker plain, and reads the next with a new worker', async () => {
    await withClient(async (client, started) => {
      const [slow, next] = await Promise.all([client.read(request('hang')), client.read(request('next'))]);
      expect(shown(slow)).toEqual(['hang', 'slow']);
      expect(shown(next)).toEqual(['NEXT', null]);
      expect(started()).toBe(2);
    });
  });

  it('shows a text that breaks the worker, or that it refuses, plain', async () => {
    await withClient(async (client) => {
      expect(shown(await client.read(request('crash')))).toEqual(['crash', 'failed']);
      expect(shown(await client.read(request('refuse')))).toEqual(['refuse', 'failed']);
      expect(shown(await client.read(request('after')))).toEqual(['AFTER', null]);
    });
  });

  it('does not count against a text the time in which the worker loads its parts', async () => {
    await withClient(async (client, started) => {
      expect(shown(await client.read(request('load')))).toEqual(['LOADED', null]);
      expect(started()).toBe(1);
    });
  });

  it('shows everything plain where no worker starts at all', async () => {
    await withClient(async (client) => {
      const readings = await Promise.all(['a', 'b'].map((text) => client.read(request(text))));
      expect(readings.map(shown)).toEqual([
        ['a', 'failed'],
        ['b', 'failed'],
      ]);
    }, "throw new Error('no worker here')");
  });
});
