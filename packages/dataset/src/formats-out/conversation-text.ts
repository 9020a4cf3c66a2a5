import { isInstructionRole, type ImportResponse, type Message } from '../rows/import-row.ts';
import type { DropReason } from './export-summary.ts';

const TURN_MARK = /\n\n(?:Human|Assistant):/;

/** Why a prompt is no alternation of user and assistant that begins and ends with the user. A system message may lead. */
export function turnFault(prompt: readonly Message[]): DropReason | undefined {
  const turns = prompt.filter(({ role }) => !isInstructionRole(role));
  if (turns.some(({ role, tool_calls: calls }) => role === 'tool' || calls !== undefined))
    return 'TOOL_MESSAGES';
  const alternates = turns.every(({ role }, index) => role === (index % 2 === 0 ? 'user' : 'assistant'));
  return alternates && turns.length % 2 === 1 ? undefined : 'TURN_ORDER';
}

/** The text of a response that is one message and nothing but text; see `notSingle` for the others. */
export function singleText({ messages }: ImportResponse): string | undefined {
  const [first] = messages;
  return messages.length === 1 && first?.tool_calls === undefined ? first?.content : undefined;
}

/** Why responses are not all a single text. */
export function notSingle(...responses: ImportResponse[]): DropReason {
  return responses.some(({ messages }) => messages.length > 1) ? 'MULTI_MESSAGE_RESPONSE' : 'TOOL_MESSAGES';
}

/** Why a conversation cannot be written as `\n\nHuman:` and `\n\nAssistant:` turns. */
export function dialogueFault(
  prompt: readonly Message[],
  answers: readonly string[],
): DropReason | undefined {
  if (prompt[0] && isInstructionRole(prompt[0].role)) return 'SYSTEM_PROMPT';
  const fault = turnFault(prompt);
  if (fault) return fault;
  const hasMark = [...prompt.map(({ content }) => content), ...answers].some((text) => TURN_MARK.test(text));
  return hasMark ? 'TURN_MARK_IN_TEXT' : undefined;
}

/** A prompt as hh-rlhf writes it, up to the mark after which the assistant answers (without a space at its end). */
export function dialoguePrompt(prompt: readonly Message[]): string {
  const turns = prompt.map(
    ({ role, content }) => `\n\n${role === 'user' ? 'Human' : 'Assistant'}: ${content}`,
  );
  return `${turns.join('')}\n\nAssistant:`;
}
