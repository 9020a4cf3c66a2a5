import { describe, expect, it } from '@jest/globals';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { batchesOf, bytesOf, exportText } from '../../test/export-text.ts';
import { makeConsensus, makeJudgement, makeResponse, makeSnapshotRow } from '../../test/make-rows.ts';
import { chunksOf, readAll } from '../../test/read-all.ts';
import type { SnapshotRow } from '../rows/snapshot-row.ts';
import { exportFormats, parseExportOptions, type ExportFormat } from './export-formats.ts';
import { exportRows } from './export-rows.ts';

const ROWS: SnapshotRow[] = [0, 1, 2].map((index) =>
  makeSnapshotRow({
    id: `row-${index}`,
    responses: [
      makeResponse('a', `é ${index}`, { model: 'm1', params: { temperature: 0.5, stop: null } }),
      makeResponse('b', 'half \ud800 a pair', { model: 'm2' }),
    ],
    category: index === 1 ? 'math' : null,
    tags: index === 2 ? ['x'] : [],
    metadata: { index, nothing: null },
    judgements: [makeJudgement({ strength: 1 })],
    consensus: makeConsensus([['a'], ['b']], { strength: 2 }),
  }),
);

async function exportParquet(
  format: ExportFormat,
  rows: readonly SnapshotRow[],
  batchSize?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const request = parseExportOptions({ format, type: 'parquet' }, ['train']);
  const { chunks } = exportRows(batchesOf(rows, batchSize), request, { strengthLabels: 3, hasParts: false });
  return Uint8Array.from(Buffer.concat(await bytesOf(chunks)));
}

function plain(rows: unknown): unknown {
  const text = JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  return JSON.parse(text);
}

describe('a Parquet export', () => {
  it.each(Object.keys(exportFormats) as ExportFormat[])(
    'holds the rows of the JSONL one: %s',
    async (format) => {
      const file = await exportParquet(format, ROWS);
      const { lines } = await exportText(ROWS, { format }, 3);
      expect(lines.length).toBeGreaterThan(0);
      expect(plain(await parquetReadObjects({ file: file.buffer }))).toEqual(lines);
    },
  );

  it('has the types that readers infer of the JSONL one', async () => {
    const { schema } = parquetMetadata((await exportParquet('trl', ROWS)).buffer);
    const leaves = schema.map(({ name, type, converted_type }) => [name, type ?? converted_type]);
    expect(leaves.slice(-8)).toEqual([
      ['rejected', 'LIST'],
      ['list', undefined],
      ['element', undefined],
      ['role', 'BYTE_ARRAY'],
      ['content', 'BYTE_ARRAY'],
      ['margin', 'DOUBLE'],
      ['id', 'BYTE_ARRAY'],
      ['prompt_id', 'BYTE_ARRAY'],
    ]);
  });

  it('is the same bytes however its rows come in batches, and begins a group every 10,000 rows', async () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => makeSnapshotRow({ id: `row-${index}` }));
    const file = await exportParquet('hh-rlhf', rows);
    expect(Buffer.from(file).equals(await exportParquet('hh-rlhf', rows, 7))).toBe(true);
    const groups = parquetMetadata(file.buffer).row_groups;
    expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 1]);
  });

  it('of everything can be imported again', async () => {
    const { rows } = await readAll(chunksOf(await exportParquet('native', ROWS.slice(1))));
    expect(
      rows.map(({ id, category, tags, responses }) => [id, category, tags, responses[0]?.params]),
    ).toEqual([
      ['row-1', 'math', [], { temperature: 0.5, stop: null }],
      ['row-2', null, ['x'], { temperature: 0.5, stop: null }],
    ]);
    expect(rows[0]?.metadata).toMatchObject({ index: 1, nothing: null });
  });

  it('is nothing where no row is left', async () => {
    const unjudged = makeSnapshotRow({ judgements: [], consensus: null });
    expect(await exportParquet('trl', [unjudged])).toHaveLength(0);
  });
});
