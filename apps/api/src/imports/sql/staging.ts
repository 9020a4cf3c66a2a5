import type { ImportRow, ModelOutput, RowIssue } from '@pairwright/dataset';
import { copyLine } from '../copy-text.ts';

/**
 * Where an import waits until all of it is in: one table, so that one COPY fills it as the file streams in. `kind` says what
 * a line is; columns that a kind has no use for are null.
 */
export const createStaging = `
CREATE TEMPORARY TABLE staged (
  kind text NOT NULL, seq integer NOT NULL, line integer, id uuid, name text, content_hash bytea, prompt_hash bytea,
  text_hash bytea, prompt json, messages json, model text, source text, license text, params json, response_ids uuid[],
  category text, attributes json, severity text, code text, message text
) ON COMMIT DROP`;

export const copyIntoStaging = `COPY staged FROM STDIN`;

const bytea = (hex: string): string => `\\x${hex}`;

export function stagedRow(
  seq: number,
  line: number,
  row: ImportRow,
  contentHash: string,
  promptHash: string,
): string {
  return copyLine([
    'row',
    seq,
    line,
    null,
    row.id,
    bytea(contentHash),
    bytea(promptHash),
    null,
    JSON.stringify(row.prompt),
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
}

export function stagedResponse(
  seq: number,
  id: string,
  response: ImportRow['responses'][number],
  textHash: string,
): string {
  return copyLine([
    'response',
    seq,
    null,
    id,
    response.id,
    null,
    null,
    bytea(textHash),
    null,
    JSON.stringify(response.messages),
    response.model,
    response.source,
    response.license,
    json(response.params),
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
}

export function stagedComparison(
  seq: number,
  id: string,
  rowId: string,
  responseIds: string[],
  row: ImportRow,
): string {
  return copyLine([
    'comparison',
    seq,
    null,
    id,
    rowId,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    `{${responseIds.join(',')}}`,
    row.category,
    JSON.stringify(attributesOf(row)),
    null,
    null,
    null,
  ]);
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
  return copyLine([
    'output',
    seq,
    line,
    id,
    response.id,
    bytea(contentHash),
    bytea(promptHash),
    bytea(textHash),
    JSON.stringify(prompt),
    JSON.stringify(response.messages),
    response.model,
    response.source,
    response.license,
    json(response.params),
    null,
    null,
    JSON.stringify(fields),
    null,
    null,
    null,
  ]);
}

export function stagedIssue(issue: RowIssue): string {
  return copyLine([
    'issue',
    0,
    issue.line,
    null,
    issue.field,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    issue.severity,
    issue.code,
    issue.message,
  ]);
}

/** What a comparison keeps of its row beside prompt, responses and category. */
export function attributesOf(row: ImportRow): Record<string, unknown> {
  const { language, license, source_url, tags, priority, gold, metadata } = row;
  return { language, license, source_url, tags, priority, gold, metadata };
}

function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
