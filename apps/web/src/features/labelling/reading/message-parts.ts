import type { ReadingRequest } from '../../../reading/read-text.ts';
import { prettyJson } from './pretty-json.ts';

/** A turn of a conversation, as the server gives it. */
export interface ReadMessage {
  readonly role: string;
  readonly content: string;
  readonly name?: string | null;
  /** What a model thought before it answered. */
  readonly reasoning?: string | null;
  readonly toolCalls?:
    readonly { readonly id?: string | null; readonly name: string; readonly arguments: string }[] | null;
  readonly toolCallId?: string | null;
}

/** A stretch of a turn that is set as what it is. */
export interface MessagePart {
  readonly kind: 'reasoning' | 'text' | 'call';
  readonly request: ReadingRequest;
  /** Of a call: the tool's name. */
  readonly tool?: string;
  /** Of a reasoning that its answer never ended. */
  readonly isOpen?: boolean;
}

const THOUGHT = /^\s*<(think|thinking|reasoning)>/i;

/** Reasoning that a model wrote into the beginning of its answer, apart from the rest of it. */
function splitThought(content: string): { thought: string; rest: string; isOpen: boolean } | null {
  const opening = THOUGHT.exec(content);
  const tag = opening?.[1];
  if (opening === null || tag === undefined) return null;
  const closing = `</${tag.toLowerCase()}>`;
  const end = content.toLowerCase().indexOf(closing, opening[0].length);
  if (end === -1) return { thought: content.slice(opening[0].length).trim(), rest: '', isOpen: true };
  const rest = content.slice(end + closing.length).replace(/^\s*\n/, '');
  return { thought: content.slice(opening[0].length, end).trim(), rest: rest.trimStart(), isOpen: false };
}

/** Text as a fenced block of code that nothing in it can close. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

function codeOf(text: string): ReadingRequest {
  const json = prettyJson(text);
  return { text: fenced(json ?? text, json === null ? '' : 'json'), keepBreaks: false };
}

function textParts({ role, content, toolCalls }: ReadMessage): MessagePart[] {
  // Numbers and single words are JSON too, but read as text.
  if (role === 'tool' && /^\s*[{[]/.test(content) && prettyJson(content) !== null) {
    return [{ kind: 'text', request: codeOf(content) }];
  }
  const thought = role === 'assistant' ? splitThought(content) : null;
  // Line feeds that a person typed are meant; a model's follow Markdown.
  const request = (text: string): ReadingRequest => ({ text, keepBreaks: role !== 'assistant' });
  if (thought !== null) {
    const { thought: text, rest, isOpen } = thought;
    const reasoning: MessagePart = { kind: 'reasoning', request: { text, keepBreaks: false }, isOpen };
    return isOpen ? [reasoning] : [reasoning, { kind: 'text', request: request(rest) }];
  }
  const isCallAlone = content.trim() === '' && (toolCalls?.length ?? 0) > 0;
  return isCallAlone ? [] : [{ kind: 'text', request: request(content) }];
}

/**
 * What a turn holds, in reading order: reasoning, text, calls of tools. Reasoning is also found between tags at the
 * beginning of an answer; nothing but those tags is left out. `isRaw`: as it was written, with them.
 */
export function partsOf(message: ReadMessage, isRaw = false): MessagePart[] {
  const { content, reasoning, toolCalls, role } = message;
  const plain = { text: content, keepBreaks: role !== 'assistant' };
  const thoughts: MessagePart[] = reasoning
    ? [{ kind: 'reasoning', request: { text: reasoning, keepBreaks: false } }]
    : [];
  const calls = (toolCalls ?? []).map(({ name, arguments: given }): MessagePart => ({
    kind: 'call',
    tool: name,
    request: isRaw ? { text: given, keepBreaks: false } : codeOf(given),
  }));
  const texts: MessagePart[] = isRaw ? [{ kind: 'text', request: plain }] : textParts(message);
  return [...thoughts, ...texts, ...calls];
}

/** The requests of all turns, in reading order. */
export function requestsOf(messages: readonly ReadMessage[], isRaw = false): ReadingRequest[] {
  return messages.flatMap((message) => partsOf(message, isRaw).map(({ request }) => request));
}
