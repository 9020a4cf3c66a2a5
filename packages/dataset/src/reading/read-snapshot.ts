import { DatasetError } from '../dataset-error.ts';
import type { Message } from '../rows/import-row.ts';
import type { SnapshotRow } from '../rows/snapshot-row.ts';
import { decompress } from './decompress.ts';
import { LineSplitter } from './line-splitter.ts';
import type { RawRecord } from './raw-record.ts';

/** Judgements make a snapshot's rows longer than any that is imported. */
const MAX_ROW_BYTES = 256 * 1024 * 1024;

/** A row as it stands in the file: a response of one plain message is its text there. */
type WrittenRow = Omit<SnapshotRow, 'responses'> & {
  responses: Array<Omit<SnapshotRow['responses'][number], 'messages'> & { content: string | Message[] }>;
};

/**
 * The comparisons of a snapshot's canonical file (`native`, `all`, `jsonl`; packed or not), in batches of what a chunk
 * held. The file is the project's own and is not checked again.
 * @throws DatasetError BAD_SNAPSHOT for a line that is no such row, and what `decompress` throws
 */
export async function* readSnapshot(source: AsyncIterable<Uint8Array>): AsyncGenerator<SnapshotRow[]> {
  const splitter = new LineSplitter(MAX_ROW_BYTES);
  for await (const chunk of decompress(source, undefined, { maxBytes: Infinity, maxRatio: Infinity })) {
    const records = splitter.push(chunk);
    if (records.length > 0) yield records.map(readRow);
  }
  const rest = splitter.end();
  if (rest.length > 0) yield rest.map(readRow);
}

function readRow({ line, bytes }: RawRecord): SnapshotRow {
  try {
    const written = JSON.parse(bytes.toString('utf8')) as WrittenRow;
    return { ...written, responses: written.responses.map(readResponse) };
  } catch (cause) {
    throw new DatasetError('BAD_SNAPSHOT', `line ${line} is no row of a snapshot`, { cause });
  }
}

function readResponse({
  id,
  content,
  ...rest
}: WrittenRow['responses'][number]): SnapshotRow['responses'][number] {
  const messages: Message[] = typeof content === 'string' ? [{ role: 'assistant', content }] : content;
  return { id, messages, ...rest };
}
