import { DatasetError } from '../dataset-error.ts';
import { ArraySplitter } from './array-splitter.ts';
import { CSV_SEPARATORS, CsvReader, type CsvSeparator } from './csv-reader.ts';
import { LineSplitter } from './line-splitter.ts';
import type { ParseLimits } from './parse-record.ts';
import { JsonReader, type RecordReader } from './record-reader.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** A file that does not tell what it is within so many bytes is not held in memory until it does. */
const MAX_HEAD_BYTES = 1024 * 1024;
const UNREADABLE = [
  { magic: Buffer.from([0x50, 0x4b, 0x03, 0x04]), name: 'a zip archive' },
  { magic: Buffer.from([0xff, 0xfe]), name: 'UTF-16 text' },
  { magic: Buffer.from([0xfe, 0xff]), name: 'UTF-16 text' },
];

/**
 * What reads a text file that begins with `head`. Undefined while the bytes do not tell yet, and at the end of a file
 * without content.
 * @param isWhole whether nothing comes after `head`
 * @throws DatasetError UNSUPPORTED_FILE_TYPE
 */
export function readerFor(head: Buffer, limits: ParseLimits, isWhole: boolean): RecordReader | undefined {
  const type = UNREADABLE.find(({ magic }) => head.subarray(0, magic.length).equals(magic));
  if (type) {
    throw new DatasetError(
      'UNSUPPORTED_FILE_TYPE',
      `this is ${type.name}; JSONL, a JSON array, CSV or Parquet is read`,
    );
  }
  if (!isWhole && head.length <= BYTE_ORDER_MARK.length) return undefined;
  const isFull = isWhole || head.length > MAX_HEAD_BYTES;
  const lines = () => new JsonReader(new LineSplitter(limits.maxRecordBytes), limits);
  const text = withoutMark(head).toString('latin1').trimStart();
  const [first] = text;
  if (first === undefined) return head.length > MAX_HEAD_BYTES ? lines() : undefined;
  if (first === '[') {
    const second = text.slice(1).trimStart()[0];
    if (second === undefined && !isFull) return undefined;
    // A JSONL file whose first row is a list of something else is still JSONL: that row is what is wrong with it.
    const isArray = second === undefined ? isWhole : second === '{' || second === ']';
    return isArray ? new JsonReader(new ArraySplitter(limits.maxRecordBytes), limits) : lines();
  }
  if (first === '{') return lines();
  const [line = '', next = ''] = text.split(/\r?\n\s*/, 2);
  if (next === '' && !isFull) return undefined;
  // A lone line that ends with a comma is prose ("Dear all,"), not a header.
  const isHeader = next === '' ? /[^\s,;]\s*$/.test(line) : !next.startsWith('{');
  const separator = isHeader ? separatorOf(line) : undefined;
  return separator === undefined ? lines() : new CsvReader(separator, limits.maxRecordBytes);
}

export function withoutMark(head: Buffer): Buffer {
  return head.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? head.subarray(BYTE_ORDER_MARK.length)
    : head;
}

/** What parts the names of a header, the most frequent; undefined for a line that looks like (broken) JSON. */
function separatorOf(line: string): CsvSeparator | undefined {
  if (/[{}[\]]|"\s*:/.test(line)) return undefined;
  const unquoted = line.replaceAll(/"[^"]*"/g, '');
  let best: { separator: CsvSeparator; times: number } | undefined;
  for (const separator of CSV_SEPARATORS) {
    const times = unquoted.split(separator).length - 1;
    if (times > (best?.times ?? 0)) best = { separator, times };
  }
  return best?.separator;
}
