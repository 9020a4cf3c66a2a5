import type { Message, ToolCall } from '../rows/import-row.ts';
import { Missing, type ExportRecord, type ExportValue } from './export-record.ts';

/**
 * Messages as chat templates take them: OpenAI's shape, `reasoning_content` for what a model thought, and `system` for
 * a developer's, which only OpenAI's models know.
 * @param hasParts whether any message of the dataset has more than role and content. Then every one has all keys, so that
 *   a column has one type over all rows.
 */
export function chatMessages(messages: readonly Message[], hasParts: boolean): ExportValue[] {
  return messages.map((message) => {
    const role = message.role === 'developer' ? 'system' : message.role;
    const { content, name, reasoning, tool_calls: calls, tool_call_id: callId } = message;
    if (!hasParts) return { role, content };
    return {
      role,
      content,
      name: name ?? new Missing(''),
      reasoning_content: reasoning ?? new Missing(''),
      tool_calls: calls?.map(functionCall) ?? new Missing([functionCall({ name: '', arguments: '' })]),
      tool_call_id: callId ?? new Missing(''),
    };
  });
}

function functionCall(call: ToolCall): ExportRecord {
  return { id: call.id ?? new Missing(''), ...calledFunction(call) };
}

function calledFunction({ name, arguments: text }: ToolCall): ExportRecord {
  return { type: 'function', function: { name, arguments: text } };
}

/**
 * Messages for OpenAI itself, with the keys they have only: it refuses those it does not know, reasoning among them.
 * Undefined where a call has no id or a tool's message does not name its call, which it refuses too.
 */
export function openaiMessages(messages: readonly Message[]): ExportValue[] | undefined {
  const records = messages.map(openaiMessage);
  return records.every((record) => record !== undefined) ? records : undefined;
}

function openaiMessage(message: Message): ExportRecord | undefined {
  const { role, content, name, tool_calls: calls, tool_call_id: callId } = message;
  if (role === 'tool') return callId === undefined ? undefined : { role, content, tool_call_id: callId };
  const named = name === undefined ? {} : { name };
  if (calls === undefined) return { role, content, ...named };
  const made = calls.map(({ id, ...call }) => id !== undefined && { id, ...calledFunction(call) });
  return made.every((call) => call !== false) ? { role, content, ...named, tool_calls: made } : undefined;
}

/** Messages as the native format has them, with the keys they have only. */
export function nativeMessages(messages: readonly Message[]): ExportValue[] {
  return messages.map(({ role, content, name, reasoning, tool_calls: calls, tool_call_id: callId }) => ({
    role,
    content,
    ...(name === undefined ? {} : { name }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...(calls === undefined ? {} : { tool_calls: calls.map(nativeCall) }),
    ...(callId === undefined ? {} : { tool_call_id: callId }),
  }));
}

function nativeCall({ id, name, arguments: text }: ToolCall): ExportRecord {
  return { ...(id === undefined ? {} : { id }), name, arguments: text };
}
