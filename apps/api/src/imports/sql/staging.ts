import { type ImportRow, isPracticeRow, type ModelOutput, type RowIssue } from '@pairwright/dataset';
import { copyLine } from '../copy-text.ts';

/**
 * Where an import waits until all of it is in: one table, so that one COPY fills it as the file streams in. `kind` says what
 * a line is; columns that a kind has no use for are null.
 */
export const createStaging = `
CREATE TEMPORARY TABLE staged (
  kind text NOT NULL, seq integer NOT NULL, line integer, id uuid, name text, content_hash bytea, prompt_hash bytea,
  text_hash bytea, prompt json, messages json, model text, source text, license text, params json, response_ids uuid[],
  category text, attributes json, is_practice boolean, severity text, code text, message text
) ON COMMIT DROP`;

const columns = [
  'kind',
  'seq',
  'line',
  'id',
  'name',
  'content_hash',
  'prompt_hash',
  'text_hash',
  'prompt',
  'messages',
  'model',
  'source',
  'license',
  'params',
  'response_ids',
  'category',
  'attributes',
  'is_practice',
  'severity',
  'code',
  'message',
] as const;

export const copyIntoStaging = `COPY staged (${columns.join(', ')}) FROM STDIN`;

type StagedLine = { kind: string; seq: number } & Partial<
  Record<(typeof columns)[number], string | number | boolean | null>
>;

function staged(line: StagedLine): string {
  return copyLine(columns.map((column) => line[column] ?? null));
}

export function stagedRow(
  seq: number,
  line: number,
  row: ImportRow,
  contentHash: string,
  promptHash: string,
): string {
  return staged({
    kind: 'row',
    seq,
    line,
    name: row.id,
    content_hash: bytea(contentHash),
    prompt_hash: bytea(promptHash),
    prompt: JSON.stringify(row.prompt),
  });
}

export function stagedResponse(
  seq: number,
  id: string,
  response: ImportRow['responses'][number],
  textHash: string,
): string {
  return staged({ kind: 'response', seq, id, text_hash: bytea(textHash), ...answered(response) });
}

export function stagedComparison(
  seq: number,
  id: string,
  rowId: string,
  responseIds: string[],
  row: ImportRow,
): string {
  return staged({
    kind: 'comparison',
    seq,
    id,
    name: rowId,
    response_ids: `{${responseIds.join(',')}}`,
    category: row.category,
    attributes: JSON.stringify(attributesOf(row)),
    is_practice: isPracticeRow(row),
  });
}

export function stagedOutput(
  seq: number,
  line: number,
  id: string,
  output: ModelOutput,
  contentHash: string,
  textHash: string,
): string {
  const { prompt, prompt_hash: promptHash, response, ...fields } = output;
  return staged({
    kind: 'output',
    seq,
    line,
    id,
    content_hash: bytea(contentHash),
    prompt_hash: bytea(promptHash),
    text_hash: bytea(textHash),
    prompt: JSON.stringify(prompt),
    ...answered(response),
    attributes: JSON.stringify(fields),
  });
}

export function stagedIssue({ line, field, severity, code, message }: RowIssue): string {
  return staged({ kind: 'issue', seq: 0, line, name: field, severity, code, message });
}

function bytea(hex: string): string {
  return `\\x${hex}`;
}

/** The columns that say what was answered, and by whom. */
function answered({ id, messages, model, source, license, params }: ImportRow['responses'][number]) {
  return {
    name: id,
    messages: JSON.stringify(messages),
    model,
    source,
    license,
    params: params === null ? null : JSON.stringify(params),
  };
}

/** What a comparison keeps of its row beside prompt, responses and category. */
export function attributesOf(row: ImportRow): Record<string, unknown> {
  const { language, license, source_url, tags, priority, gold, metadata } = row;
  return { language, license, source_url, tags, priority, gold, metadata };
}
