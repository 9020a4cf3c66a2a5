import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json as readJson } from 'node:stream/consumers';
import { ApiError } from './api-error.ts';
import { PairwrightClient } from './pairwright-client.ts';
import { runSimulatedAnnotator, type SimulatedRecord } from './simulated-annotator.ts';
import type { Assignment, NewJudgement } from './types.ts';

interface Operation {
  readonly query: string;
  readonly variables: { readonly input: NewJudgement; readonly leaseNext: number };
}

/** Either a GraphQL body, or null to break the connection. */
type Reply = object | null;

let server: Server | undefined;

function assignment(n: number): Assignment {
  const responses = ['a', 'b'].map((id) => ({
    id: `${id}${n}`,
    messages: [{ role: 'assistant', content: id }],
  }));
  const comparison = { id: `c${n}`, prompt: [{ role: 'user', content: `${n}` }], responses };
  return { id: `a${n}`, fence: '1', expiresAt: '2026-11-24T12:00:00Z', comparison };
}

const leased = (...next: Assignment[]): Reply => ({ data: { leaseComparisons: next } });
const submitted = (id: string, ...next: Assignment[]): Reply => ({
  data: { submitJudgement: { judgementId: id, counted: true, next } },
});
const refused = (code: string): Reply => ({ errors: [{ message: 'no', extensions: { code } }] });

/** Runs an annotator against a server that gives the replies in their order, and returns what it was sent. */
async function annotate(
  replies: Reply[],
  limit?: number,
): Promise<{ records: SimulatedRecord[]; sent: Operation[] }> {
  const sent: Operation[] = [];
  server = createServer(async (request, response) => {
    sent.push((await readJson(request)) as Operation);
    const reply = replies.shift();
    if (reply) response.end(JSON.stringify(reply));
    else request.socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const records = await runSimulatedAnnotator({
    client: new PairwrightClient({ origin }),
    projectId: 'p',
    rules: { kind: 'PAIRWISE', allowTies: true, strengthLabels: [], rationale: 'OFF' },
    quality: () => 0,
    seed: 's',
    skill: 1,
    tieMargin: 0,
    patienceMs: 10_000,
    ...(limit === undefined ? {} : { limit }),
  });
  return { records, sent };
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('runSimulatedAnnotator', () => {
  it('judges what it leases until there is no more', async () => {
    const { records, sent } = await annotate([
      leased(assignment(1)),
      submitted('j1', assignment(2)),
      submitted('j2'),
      leased(),
    ]);
    expect(records.map(({ comparisonId, judgementId }) => [comparisonId, judgementId])).toEqual([
      ['c1', 'j1'],
      ['c2', 'j2'],
    ]);
    expect(sent[1]?.variables.input.ranking.flat().toSorted()).toEqual(['a1', 'b1']);
  });

  it('submits again with the same key after a broken connection', async () => {
    const { records, sent } = await annotate([leased(assignment(1)), null, submitted('j1'), leased()]);
    expect(records).toHaveLength(1);
    expect(sent[2]?.variables.input).toEqual(sent[1]?.variables.input);
  });

  it('leaves an assignment whose place is gone', async () => {
    const replies = [
      leased(assignment(1)),
      refused('LEASE_EXPIRED'),
      leased(assignment(2)),
      submitted('j2'),
      leased(),
    ];
    const { records } = await annotate(replies);
    expect(records.map(({ judgementId }) => judgementId)).toEqual(['j2']);
  });

  it('stops at the limit without leasing what it will not judge', async () => {
    const { records, sent } = await annotate([leased(assignment(1)), submitted('j1')], 1);
    expect(records).toHaveLength(1);
    expect(sent[1]?.variables.leaseNext).toBe(0);
  });

  it('fails on any other refusal', async () => {
    await expect(annotate([refused('FORBIDDEN')])).rejects.toBeInstanceOf(ApiError);
  });
});
