import type { Message as SaidMessage } from '@pairwright/dataset';
import type { Message } from './message.types.ts';

/** Messages as they are shown. */
export function shownMessages(messages: readonly SaidMessage[]): Message[] {
  return messages.map(
    ({ role, content, name, reasoning, tool_calls: calls, tool_call_id: toolCallId }): Message => ({
      role,
      content,
      name: name ?? null,
      reasoning: reasoning ?? null,
      toolCalls: calls?.map((call) => ({ ...call, id: call.id ?? null })) ?? null,
      toolCallId: toolCallId ?? null,
    }),
  );
}

/**
 * A response's messages as they are shown, without what tells where it came from: an assistant's name is as a rule that of
 * a model, and who made the ids of calls can be seen by their look. Which result is of which call stays.
 */
export function blindMessages(messages: readonly SaidMessage[]): Message[] {
  const ids = new Map<string, string>();
  const blind = (id: string | null): string | null => {
    if (id === null) return null;
    const known = ids.get(id) ?? `call-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  return shownMessages(messages).map((message) => ({
    ...message,
    name: message.role === 'assistant' ? null : message.name,
    toolCalls: message.toolCalls?.map((call) => ({ ...call, id: blind(call.id) })) ?? null,
    toolCallId: blind(message.toolCallId),
  }));
}
