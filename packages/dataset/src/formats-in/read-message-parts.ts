import type { Message, Role, ToolCall } from '../rows/import-row.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import { readContent } from './read-content.ts';
import type { StrayFields } from './stray-fields.ts';
import { readId, readLabel } from './read-row-fields.ts';
import type { RowReport } from './row-report.ts';

/** What programs call it; the first one present counts. */
const REASONING_FIELDS = ['reasoning', 'reasoning_content', 'thinking'] as const;
/** Whose messages may have a part; elsewhere it is a field like any that is not known. */
const PART_ROLES: Readonly<Record<string, Role>> = {
  tool_calls: 'assistant',
  tool_call_id: 'tool',
  reasoning: 'assistant',
  reasoning_content: 'assistant',
  thinking: 'assistant',
};

/** The names under which a message of a role has its parts, by what stands in them. */
export function partFields(item: JsonObject, role: Role): Set<string> {
  const reasoning = REASONING_FIELDS.find((name) => !isAbsent(item[name]));
  const isUnread = (name: string) => REASONING_FIELDS.some((known) => known === name) && name !== reasoning;
  const fields = Object.keys(PART_ROLES).filter(
    (name) => isAbsent(item[name]) || (PART_ROLES[name] === role && !isUnread(name)),
  );
  return new Set(['name', ...fields]);
}

/** Parquet has every field in every message. */
function isAbsent(value: JsonValue | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Reads what a message has beside role and content, keys in their order. Faults are reported with their paths. */
export function readMessageParts(
  item: JsonObject,
  role: Role,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): Omit<Message, 'role' | 'content'> {
  const fields = partFields(item, role);
  const has = (name: string) => fields.has(name) && !isAbsent(item[name]);
  const parts: Omit<Message, 'role' | 'content'> = {};
  const name = readLabel(item['name'], `${field}.name`, report, limits.maxLabelCharacters);
  if (name !== null) parts.name = name;
  const thought = REASONING_FIELDS.find(has);
  const reasoning = thought && readContent(item[thought], `${field}.${thought}`, report, limits);
  if (reasoning !== undefined) parts.reasoning = reasoning;
  if (has('tool_calls')) {
    const calls = readToolCalls(
      item['tool_calls'] as JsonValue,
      `${field}.tool_calls`,
      report,
      limits,
      stray,
    );
    if (calls) parts.tool_calls = calls;
  }
  if (has('tool_call_id')) {
    const id = readId(item['tool_call_id'], `${field}.tool_call_id`, report, limits.maxIdCharacters);
    if (id !== undefined) parts.tool_call_id = id;
  }
  return parts;
}

function readToolCalls(
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

function keepStray(item: JsonObject, field: string, known: readonly string[], stray: StrayFields): void {
  for (const key of Object.keys(item)) {
    if (!known.includes(key) && item[key] !== null)
      stray.push([`${field}.${key}`, `${field.replace(/\[\d+\]/g, '[]')}.${key}`, item[key] as JsonValue]);
  }
}
