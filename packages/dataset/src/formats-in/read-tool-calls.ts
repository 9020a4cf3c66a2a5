import type { ToolCall } from '../rows/import-row.ts';
import { isJsonObject, type JsonValue } from '../rows/json-value.ts';
import { isAbsent } from './absent-value.ts';
import type { ImportLimits } from './import-limits.ts';
import { readContent } from './read-content.ts';
import { readId } from './read-row-fields.ts';
import type { RowReport } from './row-report.ts';
import { keepStray, type StrayFields } from './stray-fields.ts';

/** Reads the tool calls of a message; every fault is reported with its path. Undefined when there was one. */
export function readToolCalls(
  value: JsonValue,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): ToolCall[] | undefined {
  if (!Array.isArray(value)) return report.wrongType(field, value, 'a list of tool calls or null');
  if (value.length > limits.maxToolCalls) {
    return report.error(
      'TOO_LONG',
      field,
      `${field} has ${value.length} tool calls; ${limits.maxToolCalls} are allowed`,
    );
  }
  const calls = value.map((item, index) => readToolCall(item, `${field}[${index}]`, report, limits, stray));
  return calls.every((call) => call !== undefined) ? calls : undefined;
}

/** Reads a call in our shape (id, name, arguments) or OpenAI's (id, type, function with name and arguments). */
function readToolCall(
  item: JsonValue,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): ToolCall | undefined {
  if (!isJsonObject(item)) return report.wrongType(field, item, 'an object with name and arguments');
  const { type, function: made, id } = item;
  if (!isAbsent(type) && type !== 'function') return report.wrongType(`${field}.type`, type, '"function"');
  if (!isAbsent(made) && !isJsonObject(made))
    return report.wrongType(`${field}.function`, made, 'an object with name and arguments');
  const [call, path] = isJsonObject(made) ? [made, `${field}.function`] : [item, field];
  const known = call === item ? ['id', 'type', 'function', 'name', 'arguments'] : ['id', 'type', 'function'];
  keepStray(item, field, known, stray);
  if (call !== item) keepStray(call, path, ['name', 'arguments'], stray);
  const name = readId(call['name'], `${path}.name`, report, limits.maxLabelCharacters);
  const text = readArguments(call['arguments'], `${path}.arguments`, report, limits);
  const callId = isAbsent(id) ? null : readId(id, `${field}.id`, report, limits.maxIdCharacters);
  if (name === undefined || text === undefined || callId === undefined) return undefined;
  return callId === null ? { name, arguments: text } : { id: callId, name, arguments: text };
}

/** JSON as the model wrote it, which need not be valid; some programs have taken it apart already. */
function readArguments(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
  limits: ImportLimits,
): string | undefined {
  return readContent(isJsonObject(value) ? JSON.stringify(value) : value, field, report, limits);
}
