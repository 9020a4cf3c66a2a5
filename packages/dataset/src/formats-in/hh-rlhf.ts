import type { Message } from '../rows/import-row.ts';
import { quoteShort, type JsonObject, type JsonValue } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import { rowOfPreference } from './preference-row.ts';
import { checkPrompt } from './read-conversation.ts';
import { readContent } from './read-content.ts';
import { keepUnknownFields, readRowFields, ROW_FIELDS } from './read-row-fields.ts';
import type { MappedRow, MappingContext } from './row-mapper.ts';
import type { RowReport } from './row-report.ts';

const KNOWN_FIELDS: ReadonlySet<string> = new Set(['chosen', 'rejected', ...ROW_FIELDS]);
const TURN = /\n\n(Human|Assistant):/g;

/** Whether a text is a dialogue as Anthropic's hh-rlhf writes them. */
export function isDialogueText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && /^\n\n(?:Human|Assistant):/.test(value);
}

/**
 * Reads a row of Anthropic's hh-rlhf: two dialogues that part in the assistant's last turn. Turns of one speaker in a
 * row become one, since no chat template takes two.
 */
export function mapHhRlhf(
  row: JsonObject,
  report: RowReport,
  context: MappingContext,
): MappedRow | undefined {
  const chosen = readDialogue(row['chosen'], 'chosen', report, context.limits);
  const rejected = readDialogue(row['rejected'], 'rejected', report, context.limits);
  const fields = readRowFields(row, report, context.limits);
  const metadata = keepUnknownFields(fields.metadata, row, KNOWN_FIELDS, [], report);
  if (!chosen || !rejected || report.hasFailed) return undefined;
  const prompt = chosen.slice(0, -1);
  if (!isSamePrompt(prompt, rejected.slice(0, -1))) {
    return report.error(
      'PROMPTS_DIFFER',
      'rejected',
      'chosen and rejected must be the same dialogue up to the last turn of the assistant; they part before it',
    );
  }
  if (!checkPrompt(prompt, 'chosen', report)) return undefined;
  const parts = { id: null, prompt, chosen: chosen.slice(-1), rejected: rejected.slice(-1), margin: null };
  return rowOfPreference(parts, { ...fields, metadata }, report, context);
}

function readDialogue(
  value: JsonValue | undefined,
  field: string,
  report: RowReport,
  limits: ImportLimits,
): Message[] | undefined {
  const text = readContent(value, field, report, limits);
  if (text === undefined) return undefined;
  const turns = dialogueTurns(text);
  if (!turns) {
    return report.error(
      'NO_TURNS',
      field,
      `${field} must begin with a turn ("\\n\\nHuman:" or "\\n\\nAssistant:"), found ${quoteShort(text)}`,
    );
  }
  if (turns.at(-1)?.role === 'assistant') return turns;
  return report.error(
    'MESSAGE_ORDER',
    field,
    `${field} must end with a turn of the assistant, found one of the human`,
  );
}

function dialogueTurns(text: string): Message[] | undefined {
  const marks = [...text.matchAll(TURN)];
  if (marks[0]?.index !== 0) return undefined;
  const turns: Message[] = [];
  marks.forEach((mark, index) => {
    const body = text.slice(mark.index + mark[0].length, marks[index + 1]?.index);
    // One space sets the text off from its mark; any more belong to the text.
    const content = body.startsWith(' ') ? body.slice(1) : body;
    const role = mark[1] === 'Human' ? 'user' : 'assistant';
    const last = turns.at(-1);
    if (last?.role === role) last.content += `\n\n${content}`;
    else turns.push({ role, content });
  });
  return turns;
}

function isSamePrompt(a: readonly Message[], b: readonly Message[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ role, content }, i) => role === b[i]?.role && content === b[i]?.content)
  );
}
