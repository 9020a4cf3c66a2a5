import { isUtf8 } from 'node:buffer';
import type { JsonValue } from '../rows/json-value.ts';
import type { RowIssue, RowIssueCode } from '../rows/row-issue.ts';
import type { RawRecord } from './raw-record.ts';
import { inspectValue } from './inspect-value.ts';
import { surveyJson } from './survey-json.ts';

/** Deeper rows are refused. Real ones stay under 10. */
export const DEFAULT_MAX_DEPTH = 64;

export interface ParseLimits {
  maxRecordBytes: number;
  maxDepth: number;
}

/** A row's value, undefined where it is no JSON, and what is wrong with it. An error keeps the row out. */
export interface ParsedRecord {
  line: number;
  value: JsonValue | undefined;
  issues: RowIssue[];
}

/** An escape of half a surrogate pair or of NUL, which are JSON and yet no text that can be stored. */
const SUSPICIOUS_ESCAPE = /\\u(?:0000|[dD][89a-fA-F])/;

const NO_ISSUES: RowIssue[] = [];

/**
 * Reads a record as JSON. Where a key occurs twice in an object the last one counts, as JSON.parse has it.
 * Refused are bad UTF-8 (Buffer.toString would replace it in silence), half surrogate pairs, numbers beyond a double,
 * and nesting beyond `maxDepth`. NUL characters, which PostgreSQL cannot hold, are replaced with a warning.
 */
export function parseRecord(record: RawRecord, limits: ParseLimits): ParsedRecord {
  const { line, bytes } = record;
  const refused = (code: RowIssueCode, message: string) => refusedRecord(line, code, message);
  if (record.isTooLong) {
    return refused('LINE_TOO_LONG', `the row is longer than the ${limits.maxRecordBytes} bytes allowed`);
  }
  if (!isUtf8(bytes)) return refused('INVALID_UTF8', 'the row is not valid UTF-8; save the file as UTF-8');
  const text = bytes.toString('utf8');
  const survey = surveyJson(text);
  if (survey.depth > limits.maxDepth) {
    return refused('TOO_DEEP', `lists and objects nest ${survey.depth} deep; ${limits.maxDepth} are allowed`);
  }
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    return refused('INVALID_JSON', explainSyntax(text, error));
  }
  if (!survey.hasRiskyNumber && !SUSPICIOUS_ESCAPE.test(text)) return { line, value, issues: NO_ISSUES };
  return inspectValue(value, line);
}

/** A row that cannot be read at all, and why. */
export function refusedRecord(line: number, code: RowIssueCode, message: string): ParsedRecord {
  return { line, value: undefined, issues: [{ line, field: null, code, message, severity: 'error' }] };
}

function explainSyntax(text: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (text.trim() === '') return 'the row is missing: there is nothing between two commas of the JSON array';
  if (/^\s*[[{]\s*$/.test(text)) {
    return 'the row is not valid JSON: it spans lines; write each row on one line, or all rows as one JSON array';
  }
  if (/[:,[]\s*-?(NaN|Infinity)\b/.test(text)) {
    return `the row is not valid JSON: ${reason}; NaN and Infinity are no JSON numbers, use null or leave the field out`;
  }
  return `the row is not valid JSON: ${reason}`;
}
