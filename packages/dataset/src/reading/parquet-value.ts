import { isUtf8 } from 'node:buffer';
import type { ParquetParsers } from 'hyparquet';
import type { JsonValue } from '../rows/json-value.ts';
import type { RowIssueCode } from '../rows/row-issue.ts';
import type { ParseLimits } from './parse-record.ts';
import { surveyJson } from './survey-json.ts';

/** A text column's bytes that are no UTF-8; the default parser would replace them in silence. */
class BadText {}

/** A cell of a JSON column. */
class JsonCell {
  constructor(
    readonly text: string,
    readonly value: JsonValue,
  ) {}
}

/** How texts and JSON are decoded, so that `ParquetRow` can tell what is wrong with them. */
export const PARQUET_PARSERS: Partial<ParquetParsers> = {
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes && textOf(bytes),
  jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && jsonOf(bytes),
};

function textOf(bytes: Uint8Array): string | BadText {
  return isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    : new BadText();
}

/** What is no JSON stays a text, which the format then refuses with the field's name. */
function jsonOf(bytes: Uint8Array): string | BadText | JsonCell {
  const text = textOf(bytes);
  if (typeof text !== 'string') return text;
  try {
    return new JsonCell(text, JSON.parse(text) as JsonValue);
  } catch {
    return text;
  }
}

/** Why a row cannot be read. */
export class ParquetRowError extends Error {
  constructor(
    readonly code: RowIssueCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Turns a row's values into plain JSON. Nothing (null, NaN) in a column or struct is an absent field, since Parquet
 * cannot tell the two apart; in a list it is null. Integers beyond 2^53 become texts, times ISO 8601, and bytes that
 * are no text base64.
 */
export class ParquetRow {
  /** Characters so far, of texts and names. */
  size = 0;

  constructor(private readonly limits: ParseLimits) {}

  /** @throws ParquetRowError TOO_DEEP, INVALID_UTF8 or LINE_TOO_LONG */
  read(row: Readonly<Record<string, unknown>>): JsonValue {
    return this.#structOf(row, 1);
  }

  #valueOf(value: unknown, depth: number): JsonValue | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'string') return this.#counted(value);
    if (typeof value === 'number') return Number.isNaN(value) ? undefined : value;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
    if (value instanceof Uint8Array) return this.#bytesOf(value);
    if (value instanceof JsonCell) return this.#jsonOf(value, depth);
    if (value instanceof BadText) {
      throw new ParquetRowError('INVALID_UTF8', 'a text of the row is not valid UTF-8');
    }
    this.#checkDepth(depth);
    if (Array.isArray(value) || ArrayBuffer.isView(value)) {
      const items = Array.from(value as ArrayLike<unknown>);
      return items.map((item) => this.#valueOf(item, depth + 1) ?? null);
    }
    return this.#structOf(value as Record<string, unknown>, depth);
  }

  #structOf(struct: Readonly<Record<string, unknown>>, depth: number): JsonValue {
    const fields: Array<[string, JsonValue]> = [];
    for (const [name, value] of Object.entries(struct)) {
      const field = this.#valueOf(value, depth + 1);
      if (field !== undefined) fields.push([this.#counted(name), field]);
    }
    return Object.fromEntries(fields);
  }

  #bytesOf(bytes: Uint8Array): string {
    const text = textOf(bytes);
    return this.#counted(typeof text === 'string' ? text : Buffer.from(bytes).toString('base64'));
  }

  #jsonOf(cell: JsonCell, depth: number): JsonValue {
    this.#checkDepth(depth - 1 + surveyJson(cell.text).depth);
    this.#counted(cell.text);
    return cell.value;
  }

  #counted(text: string): string {
    this.size += text.length;
    if (this.size > this.limits.maxRecordBytes) {
      const message = `the row is longer than the ${this.limits.maxRecordBytes} characters allowed`;
      throw new ParquetRowError('LINE_TOO_LONG', message);
    }
    return text;
  }

  #checkDepth(depth: number): void {
    if (depth <= this.limits.maxDepth) return;
    const message = `lists and objects nest ${depth} deep or more; ${this.limits.maxDepth} are allowed`;
    throw new ParquetRowError('TOO_DEEP', message);
  }
}
