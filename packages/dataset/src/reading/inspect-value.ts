import type { JsonValue } from '../rows/json-value.ts';
import { MAX_ISSUES_A_ROW, shortField, type RowIssue, type RowIssueCode } from '../rows/row-issue.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
const REPLACEMENT = '\ufffd';
/** From here on a number is written with an exponent, and nobody takes it for an exact integer. */
const EXPONENT_FROM = 1e21;

/**
 * Looks into every text and number of a parsed row for what JSON allows and nothing after it can hold. Values that have
 * nothing of the kind need not be sent here; see `parseRecord`.
 */
export function inspectValue(
  value: JsonValue,
  line: number,
): { line: number; value: JsonValue; issues: RowIssue[] } {
  const issues: RowIssue[] = [];
  const add: AddIssue = (field, code, severity, message) => {
    // An error is told even where warnings have filled the list: it keeps the row out.
    const isFull = issues.length >= MAX_ISSUES_A_ROW;
    if (isFull && (severity === 'warning' || issues.at(-1)?.severity === 'error')) return;
    issues.push({ line, field: shortField(field) || null, code, message, severity });
  };
  return { line, value: inspect(value, '', add), issues };
}

type AddIssue = (field: string, code: RowIssueCode, severity: RowIssue['severity'], message: string) => void;

function inspect(value: JsonValue, field: string, add: AddIssue): JsonValue {
  if (typeof value === 'string') return inspectText(value, field, add);
  if (typeof value === 'number') return inspectNumber(value, field, add);
  if (Array.isArray(value)) return value.map((item, index) => inspect(item, `${field}[${index}]`, add));
  if (value === null || typeof value === 'boolean') return value;
  // fromEntries defines properties, so that a field named __proto__ stays the plain field it is.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const path = field ? `${field}.${key}` : key;
      return [inspectText(key, path, add), inspect(item, path, add)];
    }),
  );
}

function inspectText(text: string, field: string, add: AddIssue): string {
  if (LONE_SURROGATE.test(text)) {
    add(
      field,
      'INVALID_TEXT',
      'error',
      'the text holds half a surrogate pair (\\ud800 to \\udfff alone): no character',
    );
  }
  if (!text.includes('\0')) return text;
  add(
    field,
    'NUL_REPLACED',
    'warning',
    'the text holds NUL characters (\\u0000); U+FFFD is put in their place',
  );
  return text.replaceAll('\0', REPLACEMENT);
}

function inspectNumber(value: number, field: string, add: AddIssue): number {
  if (!Number.isFinite(value)) {
    add(field, 'NUMBER_OUT_OF_RANGE', 'error', 'the number is too large; up to about 1.8e308 is allowed');
  } else if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < EXPONENT_FROM) {
    const message = `the integer is kept as ${value}; write one of more than 15 digits as a text to keep them all`;
    add(field, 'NUMBER_ROUNDED', 'warning', message);
  }
  return value;
}
