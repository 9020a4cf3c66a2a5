import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ExportRecord } from './export-record.ts';
import { columnValues, parquetSchema, sizeOf, type NamedColumns } from './parquet-columns.ts';

/** A row group is in memory while it is written, and while it is read again. */
const GROUP_ROWS = 10_000;
const GROUP_CHARACTERS = 8 * 1024 * 1024;

/**
 * Writes records as a Parquet file (Snappy), a row group at a time. Where groups end follows from the records alone, so
 * that the same records give the same bytes however they come in batches. No record gives no file.
 * @param named the columns whose values do not tell their type
 */
export async function* writeParquet(
  batches: AsyncIterable<readonly ExportRecord[]>,
  named: NamedColumns,
): AsyncGenerator<Uint8Array> {
  let file: ParquetFile | undefined;
  let group: ExportRecord[] = [];
  let characters = 0;
  for await (const batch of batches) {
    for (const record of batch) {
      file ??= new ParquetFile(record, named);
      group.push(record);
      characters += sizeOf(record);
      if (group.length < GROUP_ROWS && characters < GROUP_CHARACTERS) continue;
      yield file.writeGroup(group);
      group = [];
      characters = 0;
    }
  }
  if (!file) return;
  if (group.length > 0) yield file.writeGroup(group);
  yield file.finish();
}

class ParquetFile {
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  readonly #columns: readonly string[];

  constructor(
    first: ExportRecord,
    private readonly named: NamedColumns,
  ) {
    this.#columns = Object.keys(first);
    const schema = parquetSchema(first, named);
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema, createdBy: 'pairwright' });
  }

  writeGroup(records: readonly ExportRecord[]): Uint8Array {
    const columnData = this.#columns.map((name) => ({
      name,
      data: columnValues(records, name, this.named[name]),
    }));
    // In memory the writer has nothing to wait for.
    void this.#writer.write({ columnData, rowGroupSize: records.length });
    return this.#take();
  }

  finish(): Uint8Array {
    void this.#writer.finish();
    return this.#take();
  }

  /** What was written since the last time. */
  #take(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }
}
