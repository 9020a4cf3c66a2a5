import { messagesHash } from '../rows/content-hash.ts';
import type { Message } from '../rows/import-row.ts';
import { describeValue, type JsonObject, type JsonValue } from '../rows/json-value.ts';
import { rowOfPreference } from './preference-row.ts';
import { checkAnswer, checkPrompt, readPrompt } from './read-conversation.ts';
import { readContent } from './read-content.ts';
import type { StrayFields } from './stray-fields.ts';
import { readMessages } from './read-messages.ts';
import { keepUnknownFields, readId, readRowFields, ROW_FIELDS } from './read-row-fields.ts';
import type { MappedRow, MappingContext } from './row-mapper.ts';
import type { RowReport } from './row-report.ts';

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'prompt',
  'chosen',
  'rejected',
  'margin',
  ...ROW_FIELDS,
]);

interface Sides {
  prompt: Message[];
  chosen: Message[];
  rejected: Message[];
}

/** Reads a preference row of TRL: text or conversational, with the prompt apart or inside both answers. */
export function mapTrl(row: JsonObject, report: RowReport, context: MappingContext): MappedRow | undefined {
  const { limits } = context;
  const stray: StrayFields = [];
  const sides = readSides(row, report, context, stray);
  const fields = readRowFields(row, report, limits);
  const margin = readMargin(row['margin'], report);
  const id =
    row['id'] === undefined || row['id'] === null
      ? null
      : readId(idText(row['id']), 'id', report, limits.maxIdCharacters);
  const metadata = keepUnknownFields(fields.metadata, row, KNOWN_FIELDS, stray, report);
  if (!sides || id === undefined || report.hasFailed) return undefined;
  return rowOfPreference({ id, ...sides, margin }, { ...fields, metadata }, report, context);
}

/** Many files number their rows. */
function idText(value: JsonValue): JsonValue {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
}

function readMargin(value: JsonValue | undefined, report: RowReport): number | null {
  if (value === undefined || value === null || typeof value === 'number') return value ?? null;
  report.wrongType('margin', value, 'a number');
  return null;
}

function readSides(
  row: JsonObject,
  report: RowReport,
  context: MappingContext,
  stray: StrayFields,
): Sides | undefined {
  const { chosen, rejected } = row;
  for (const [field, value] of Object.entries({ chosen, rejected })) {
    if (typeof value !== 'string' && !Array.isArray(value)) {
      const hint = typeof value === 'object' && value !== null ? ' (put the one message into a list)' : '';
      if (value === undefined) report.missing(field, 'a text or a list of messages');
      else
        report.error(
          'WRONG_TYPE',
          field,
          `${field} must be a text or a list of messages, found ${describeValue(value)}${hint}`,
        );
    }
  }
  const hasPrompt = row['prompt'] !== undefined && row['prompt'] !== null;
  const prompt = hasPrompt ? readPrompt(row['prompt'], 'prompt', report, context.limits, stray) : null;
  if (typeof chosen === 'string' && typeof rejected === 'string')
    return textSides(prompt, chosen, rejected, report, context);
  if (Array.isArray(chosen) && Array.isArray(rejected)) {
    return conversationalSides(prompt, chosen, rejected, report, context, stray);
  }
  if (!report.hasFailed) {
    report.error(
      'WRONG_TYPE',
      'rejected',
      'chosen and rejected must both be texts or both be lists of messages',
    );
  }
  return undefined;
}

function textSides(
  prompt: Message[] | null | undefined,
  chosen: string,
  rejected: string,
  report: RowReport,
  { limits }: MappingContext,
): Sides | undefined {
  const texts = [
    readContent(chosen, 'chosen', report, limits),
    readContent(rejected, 'rejected', report, limits),
  ];
  if (prompt === undefined || texts.includes(undefined)) return undefined;
  if (prompt) return { prompt, ...answers(chosen, rejected) };
  const shared = sharedPrefix(chosen, rejected);
  const asked = checkPrompt([{ role: 'user', content: shared.trimEnd() }], 'prompt', report);
  return asked && { prompt: asked, ...answers(chosen.slice(shared.length), rejected.slice(shared.length)) };
}

/** The prompt inside both texts, found as TRL's `extract_prompt` does: what they share, without a space at its end. */
function sharedPrefix(a: string, b: string): string {
  let end = 0;
  while (end < a.length && end < b.length && a[end] === b[end]) end++;
  if (end > 0 && a[end - 1] === ' ') end--;
  return a.slice(0, end);
}

/** The space that sets a text answer off from its prompt belongs to neither. */
function answers(chosen: string, rejected: string): Pick<Sides, 'chosen' | 'rejected'> {
  const isSetOff = chosen.startsWith(' ') && rejected.startsWith(' ');
  const answer = (text: string): Message[] => [
    { role: 'assistant', content: isSetOff ? text.slice(1) : text },
  ];
  return { chosen: answer(chosen), rejected: answer(rejected) };
}

function conversationalSides(
  prompt: Message[] | null | undefined,
  chosenValue: JsonValue[],
  rejectedValue: JsonValue[],
  report: RowReport,
  { limits }: MappingContext,
  stray: StrayFields,
): Sides | undefined {
  const chosen = readMessages(chosenValue, 'chosen', report, limits, stray);
  const rejected = readMessages(rejectedValue, 'rejected', report, limits, stray);
  if (prompt === undefined || !chosen || !rejected) return undefined;
  const asked = prompt ?? checkPrompt(sharedMessages(chosen, rejected), 'chosen', report);
  if (!asked) return undefined;
  const sides = { chosen: withoutPrompt(chosen, asked), rejected: withoutPrompt(rejected, asked) };
  if (prompt && sides.chosen.length < chosen.length) {
    report.warnOnce('PROMPT_REPEATED', 'chosen', 'chosen repeats the prompt; repetitions are left out');
  }
  const isAnswer =
    checkAnswer(sides.chosen, 'chosen', report) && checkAnswer(sides.rejected, 'rejected', report);
  return isAnswer ? { prompt: asked, ...sides } : undefined;
}

/** The messages that both conversations begin with, up to the last that an assistant would answer. */
function sharedMessages(a: readonly Message[], b: readonly Message[]): Message[] {
  let end = 0;
  while (end < a.length && end < b.length && isSameMessage(a[end], b[end])) end++;
  while (end > 0 && a[end - 1]?.role === 'assistant') end--;
  return a.slice(0, end);
}

function withoutPrompt(messages: Message[], prompt: readonly Message[]): Message[] {
  const repeats = prompt.every((message, index) => isSameMessage(message, messages[index]));
  return repeats ? messages.slice(prompt.length) : messages;
}

function isSameMessage(a: Message | undefined, b: Message | undefined): boolean {
  return a !== undefined && b !== undefined && messagesHash([a]) === messagesHash([b]);
}
