import type { Message, Role } from '../rows/import-row.ts';
import type { JsonObject, JsonValue } from '../rows/json-value.ts';
import { isAbsent } from './absent-value.ts';
import type { ImportLimits } from './import-limits.ts';
import { readContent } from './read-content.ts';
import { keepStray, type StrayFields } from './stray-fields.ts';
import { readId, readLabel } from './read-row-fields.ts';
import { readToolCalls } from './read-tool-calls.ts';
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

/** Whether a message is one that calls tools, and need not say anything beside. */
export function callsTools(item: JsonObject, role: Role): boolean {
  return role === PART_ROLES['tool_calls'] && !isAbsent(item['tool_calls']);
}

/** The names under which a message of a role has its parts, by what stands in them. */
function partFields(item: JsonObject, role: Role): Set<string> {
  const reasoning = REASONING_FIELDS.find((name) => !isAbsent(item[name]));
  const isUnread = (name: string) => REASONING_FIELDS.some((known) => known === name) && name !== reasoning;
  const fields = Object.keys(PART_ROLES).filter(
    (name) => isAbsent(item[name]) || (PART_ROLES[name] === role && !isUnread(name)),
  );
  return new Set(['name', ...fields]);
}

/**
 * Reads what a message has beside role and content, keys in their order. Faults are reported with their paths, and what is
 * not known is gathered.
 */
export function readMessageParts(
  item: JsonObject,
  role: Role,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): Omit<Message, 'role' | 'content'> {
  const fields = partFields(item, role);
  keepStray(item, field, ['role', 'content', ...fields], stray);
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
