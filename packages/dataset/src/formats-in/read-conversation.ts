import { isInstructionRole, type Message } from '../rows/import-row.ts';
import { describeValue, isJsonObject, type JsonValue } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import { readContent } from './read-content.ts';
import type { StrayFields } from './stray-fields.ts';
import { readMessages } from './read-messages.ts';
import type { RowReport } from './row-report.ts';

/** Reads a prompt: a text, or messages of which the last is the user's or a tool's. */
export function readPrompt(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): Message[] | undefined {
  if (typeof value === 'string') {
    const content = readContent(value, field, report, limits);
    return content === undefined ? undefined : checkPrompt([{ role: 'user', content }], field, report);
  }
  if (!Array.isArray(value)) return report.wrongType(field, value, 'a text or a list of messages');
  const messages = readMessages(value, field, report, limits, stray);
  return messages && checkPrompt(messages, field, report);
}

/** Checks that a conversation can be put to a model: system first only, something to answer at its end. */
export function checkPrompt(messages: Message[], field: string, report: RowReport): Message[] | undefined {
  const misplaced = messages.findIndex(({ role }, index) => isInstructionRole(role) && index > 0);
  if (misplaced > 0) {
    return report.error(
      'MESSAGE_ORDER',
      `${field}[${misplaced}].role`,
      `${field}[${misplaced}] is a message of the ${messages[misplaced]?.role}; only the first message may be one`,
    );
  }
  const last = messages.at(-1);
  if (!last || (last.role !== 'user' && last.role !== 'tool')) {
    return report.error(
      'MESSAGE_ORDER',
      field,
      `${field} must end with a message of the user or a tool, found ${last ? `one of the ${last.role}` : 'no message'}`,
    );
  }
  if (last.content.trim() === '') {
    return report.error(
      'EMPTY_VALUE',
      field,
      `${field} ends with an empty message; there is nothing to answer`,
    );
  }
  return messages;
}

/** Reads what a model said: a text, or messages from an assistant's to an assistant's, with users' and tools' between. */
export function readAnswer(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): Message[] | undefined {
  if (typeof value === 'string') {
    const content = readContent(value, field, report, limits);
    return content === undefined ? undefined : [{ role: 'assistant', content }];
  }
  if (!Array.isArray(value)) {
    const hint = isJsonObject(value) && 'role' in value ? ' (put the one message into a list)' : '';
    if (value === undefined) return report.missing(field, "a text or a list of the assistant's messages");
    return report.error(
      'WRONG_TYPE',
      field,
      `${field} must be a text or a list of the assistant's messages, found ${describeValue(value)}${hint}`,
    );
  }
  const messages = readMessages(value, field, report, limits, stray);
  return messages && checkAnswer(messages, field, report);
}

/** Checks that messages are an answer, or a conversation that goes on from the prompt: no instruction among them. */
export function checkAnswer(messages: Message[], field: string, report: RowReport): Message[] | undefined {
  const foreign = messages.findIndex(({ role }) => isInstructionRole(role));
  if (foreign !== -1) {
    return report.error(
      'INVALID_ROLE',
      `${field}[${foreign}].role`,
      `${field}[${foreign}].role must be assistant, user or tool in a response, found "${messages[foreign]?.role}"`,
    );
  }
  if (messages[0]?.role !== 'assistant' || messages.at(-1)?.role !== 'assistant') {
    return report.error(
      'MESSAGE_ORDER',
      field,
      `${field} must begin and end with a message of the assistant`,
    );
  }
  return messages;
}
