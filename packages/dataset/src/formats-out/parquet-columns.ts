import type { SchemaElement } from 'hyparquet';
import {
  Float,
  isList,
  Missing,
  withoutLoneSurrogates,
  type ExportRecord,
  type ExportValue,
} from './export-record.ts';

/** A column whose values do not tell its type: a text that may be null, or values of any shape, written as JSON texts. */
export type NamedColumnType = 'text' | 'json';
export type NamedColumns = Readonly<Record<string, NamedColumnType>>;

/**
 * The Parquet schema of a format's records. Every column has one type over all rows, so the first one tells: integers
 * are INT64, floats DOUBLE, lists and structs stay what they are, and a list that is always empty is one of texts.
 * @throws RangeError for a null in a column that is not named
 */
export function parquetSchema(first: ExportRecord, named: NamedColumns): SchemaElement[] {
  const columns = Object.entries(first);
  const root: SchemaElement = { name: 'schema', num_children: columns.length };
  return [root, ...columns.flatMap(([name, value]) => elementsOf(name, value, named[name]))];
}

function elementsOf(name: string, value: ExportValue, type?: NamedColumnType): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  if (type === 'json') return [{ ...optional, type: 'BYTE_ARRAY', converted_type: 'JSON' }];
  if (type === 'text' || typeof value === 'string') {
    return [{ ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
  }
  if (typeof value === 'number') return [{ ...optional, type: 'INT64' }];
  if (typeof value === 'boolean') return [{ ...optional, type: 'BOOLEAN' }];
  if (value instanceof Float) return [{ ...optional, type: 'DOUBLE' }];
  if (value instanceof Missing) return elementsOf(name, value.example);
  if (value === null)
    throw new RangeError(`the column ${name} is null in the first row: its type must be named`);
  if (isList(value)) {
    return [
      { ...optional, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...elementsOf('element', value[0] ?? ''),
    ];
  }
  const fields = Object.entries(value);
  return [
    { ...optional, num_children: fields.length },
    ...fields.flatMap(([field, item]) => elementsOf(field, item)),
  ];
}

/** A column's values as the writer takes them. */
export function columnValues(
  records: readonly ExportRecord[],
  name: string,
  type?: NamedColumnType,
): unknown[] {
  const convert = type === 'json' ? jsonValue : columnValue;
  return records.map((record) => convert(record[name] ?? null));
}

function columnValue(value: ExportValue): unknown {
  // An INT64 column takes BigInt only.
  return mapValue(value, (leaf) => (typeof leaf === 'number' ? BigInt(leaf) : leaf));
}

function jsonValue(value: ExportValue): unknown {
  return mapValue(withoutLoneSurrogates(value), (leaf) => leaf);
}

function mapValue(value: ExportValue, leafOf: (leaf: string | number | boolean | null) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return leafOf(value);
  if (value instanceof Float) return value.value;
  if (value instanceof Missing) return null;
  if (isList(value)) return value.map((item) => mapValue(item, leafOf));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapValue(item, leafOf)]));
}

/** The characters of a record's texts and names. */
export function sizeOf(value: ExportValue): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (value instanceof Float || value instanceof Missing) return 0;
  if (isList(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), 0);
  return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + sizeOf(item), 0);
}
