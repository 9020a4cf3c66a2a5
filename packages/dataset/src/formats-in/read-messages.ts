import { ROLES, type Message, type Role } from '../rows/import-row.ts';
import { isJsonObject, quoteShort, type JsonValue } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import { readContent } from './read-content.ts';
import { callsTools, readMessageParts } from './read-message-parts.ts';
import type { RowReport } from './row-report.ts';
import type { StrayFields } from './stray-fields.ts';

/** What other programs call the roles. */
const ROLE_SYNONYMS: Readonly<Record<string, Role>> = {
  human: 'user',
  prompter: 'user',
  customer: 'user',
  gpt: 'assistant',
  ai: 'assistant',
  bot: 'assistant',
  chatbot: 'assistant',
  model: 'assistant',
  instruction: 'system',
  function: 'tool',
  observation: 'tool',
  ipython: 'tool',
};

/** Reads a list of messages; every fault is reported with its path. Undefined when there was one. */
export function readMessages(
  value: JsonValue[],
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): Message[] | undefined {
  if (value.length === 0)
    return report.error('EMPTY_VALUE', field, `${field} is an empty list; it must hold messages`);
  if (value.length > limits.maxMessages) {
    return report.error(
      'TOO_LONG',
      field,
      `${field} has ${value.length} messages; ${limits.maxMessages} are allowed`,
    );
  }
  const messages: Message[] = [];
  for (const [index, item] of value.entries()) {
    const message = readMessage(item, `${field}[${index}]`, report, limits, stray);
    if (message) messages.push(message);
  }
  return messages.length === value.length ? messages : undefined;
}

function readMessage(
  item: JsonValue,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): Message | undefined {
  if (!isJsonObject(item)) return report.wrongType(field, item, 'an object with role and content');
  if (item['role'] === undefined && item['from'] !== undefined) {
    return report.error(
      'MISSING_FIELD',
      `${field}.role`,
      `${field} has "from" and "value" (ShareGPT); rename them to "role" and "content", human to user and gpt to assistant`,
    );
  }
  const role = readRole(item['role'], `${field}.role`, report);
  const isSaidByCalls = (item['content'] ?? null) === null && role !== undefined && callsTools(item, role);
  const content = isSaidByCalls ? '' : readContent(item['content'], `${field}.content`, report, limits);
  const hasMore = isSaidByCalls || Object.keys(item).length > 2;
  const parts = role && hasMore ? readMessageParts(item, role, field, report, limits, stray) : undefined;
  return role === undefined || content === undefined ? undefined : { role, content, ...parts };
}

function readRole(value: JsonValue | undefined, field: string, report: RowReport): Role | undefined {
  const allowed = `one of ${ROLES.join(', ')}`;
  if (typeof value !== 'string') return report.wrongType(field, value, allowed);
  const role = ROLES.find((name) => name === value);
  if (role) return role;
  const name = value.trim().toLowerCase();
  const meant =
    ROLES.find((known) => known === name) ??
    (Object.hasOwn(ROLE_SYNONYMS, name) ? ROLE_SYNONYMS[name] : undefined);
  const suggestion = meant ? `; did you mean "${meant}"?` : '';
  return report.error(
    'INVALID_ROLE',
    field,
    `${field} must be ${allowed}, found ${quoteShort(value)}${suggestion}`,
  );
}
