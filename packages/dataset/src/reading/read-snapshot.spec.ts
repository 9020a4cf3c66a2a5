import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import {
  assistantSays,
  makeConsensus,
  makeJudgement,
  makeResponse,
  makeSnapshotRow,
  userSays,
} from '../../test/make-rows.ts';
import { exportText } from '../../test/export-text.ts';
import { chunksOf, readAll } from '../../test/read-all.ts';
import { snapshotLine } from '../formats-out/native.ts';
import type { JsonObject } from '../rows/json-value.ts';
import type { SnapshotRow } from '../rows/snapshot-row.ts';
import { readSnapshot } from './read-snapshot.ts';

async function read(file: string | Uint8Array): Promise<SnapshotRow[]> {
  const rows: SnapshotRow[] = [];
  for await (const batch of readSnapshot(chunksOf(file))) rows.push(...batch);
  return rows;
}

const text = fc.string({ unit: 'binary' });
const anyRow: fc.Arbitrary<SnapshotRow> = fc
  .record({
    prompt: text.map(userSays),
    answers: fc.array(text, { minLength: 2, maxLength: 4 }),
    turns: fc.boolean(),
    strength: fc.option(fc.nat(4)),
    rationale: fc.option(text),
    p: fc.double({ min: 0, max: 1, noNaN: true }),
    metadata: fc.dictionary(text, fc.jsonValue()) as fc.Arbitrary<JsonObject>,
    isJudged: fc.boolean(),
  })
  .map(({ prompt, answers, turns, strength, rationale, p, metadata, isJudged }) => {
    const messages = (answer: string) =>
      turns ? [...assistantSays(answer), ...assistantSays('done')] : assistantSays(answer);
    const pairs = [{ first: 'r0', second: 'r1', p: p + 0, judgements: 1 }];
    return makeSnapshotRow({
      prompt,
      responses: answers.map((answer, index) =>
        makeResponse(`r${index}`, answer, { messages: messages(answer) }),
      ),
      metadata: JSON.parse(JSON.stringify(metadata)) as JsonObject,
      judgements: isJudged ? [makeJudgement({ strength, rationale })] : [],
      consensus: isJudged ? makeConsensus([['r0'], ['r1']], { pairs, agreement: p + 0 }) : null,
    });
  });

describe('readSnapshot', () => {
  it('reads back what snapshotLine writes, and writes the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow), async (rows) => {
        const file = rows.map(snapshotLine).join('');
        const back = await read(file);
        expect(back).toEqual(rows);
        expect(back.map(snapshotLine).join('')).toBe(file);
      }),
    );
  });

  it('reads a file of before judgements said more, and writes the same bytes again', async () => {
    const line =
      '{"id":"row-1","prompt":[{"role":"user","content":"2+2?"}],"responses":[{"id":"a","content":"4","model":"m1",' +
      '"source":null,"license":null,"params":null},{"id":"b","content":"5","model":"m2","source":null,"license":null,' +
      '"params":null}],"category":null,"language":null,"license":null,"source_url":null,"tags":[],"priority":0,"gold":null,' +
      '"metadata":{},"judgements":[{"id":"j1","annotator":"annotator-1","ranking":[["a"],["b"]],"strength":null,' +
      '"aspects":null,"rationale":null,"flags":[],"shown_order":["b","a"],"duration_ms":1200,' +
      '"submitted_at":"2026-11-24T10:00:00.500Z","guidelines_version":1,"counted":true}],"consensus":{"ranking":' +
      '[["a"],["b"]],"pairs":[{"first":"a","second":"b","p":1.0,"judgements":1}],"strength":null,"method":"borda",' +
      '"agreement":null},"split":"train"}\n';
    const rows = await read(line);
    expect(rows.map(snapshotLine).join('')).toBe(line);
    expect((await exportText(rows, { format: 'trl' })).lines).toMatchObject([{ id: 'row-1/a>b' }]);
  });

  it('reads packed files', async () => {
    expect(await read(gzipSync(snapshotLine(makeSnapshotRow())))).toEqual([makeSnapshotRow()]);
  });

  it('names the line that is no row', async () => {
    await expect(read(`${snapshotLine(makeSnapshotRow())}{}\n`)).rejects.toThrow(
      'line 2 is no row of a snapshot',
    );
  });
});

describe('a native export', () => {
  it('can be imported again, with the judgements kept in metadata', async () => {
    const row = makeSnapshotRow({
      metadata: { a: 1 },
      tags: ['x'],
      gold: { ranking: [['b'], ['a']], explanation: null },
    });
    const { rows, issues } = await readAll(snapshotLine(row));
    const { judgements, consensus, split, ranking_mode, ...imported } = row;
    expect(rows).toEqual([{ ...imported, metadata: { a: 1, judgements, consensus, split, ranking_mode } }]);
    expect(issues.map(({ field, code }) => [field, code])).toEqual([
      ['judgements', 'UNKNOWN_FIELD'],
      ['consensus', 'UNKNOWN_FIELD'],
      ['split', 'UNKNOWN_FIELD'],
      ['ranking_mode', 'UNKNOWN_FIELD'],
    ]);
  });
});
