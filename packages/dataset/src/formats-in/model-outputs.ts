import { promptHash } from '../rows/content-hash.ts';
import type { Message } from '../rows/import-row.ts';
import { describeValue, type JsonObject } from '../rows/json-value.ts';
import { responseIdOf } from '../rows/row-of-outputs.ts';
import { isEmptyResponse } from './check-responses.ts';
import type { ImportLimits } from './import-limits.ts';
import { readAnswer, readPrompt } from './read-conversation.ts';
import { readContent } from './read-content.ts';
import type { StrayFields } from './stray-fields.ts';
import { keepUnknownFields, readLabel, readObject, readRowFields, ROW_FIELDS } from './read-row-fields.ts';
import type { MappedRow, MappingContext } from './row-mapper.ts';
import type { RowReport } from './row-report.ts';

/** What others call the fields; the first one present counts, and the rest of them are kept in metadata. */
const PROMPT_FIELDS = ['prompt', 'messages', 'instruction'] as const;
const ANSWER_FIELDS = ['output', 'response', 'completion'] as const;
const MODEL_FIELDS = ['model', 'generator'] as const;

/**
 * Reads one model's answer to one prompt, as AlpacaEval and most generation scripts write them. `dataset` is the
 * category, `input` is appended to the instruction, and `license`, `source` and `params` are the answer's.
 */
export function mapModelOutput(
  row: JsonObject,
  report: RowReport,
  context: MappingContext,
): MappedRow | undefined {
  const { limits } = context;
  const stray: StrayFields = [];
  const promptField = fieldOf(row, PROMPT_FIELDS);
  const answerField = fieldOf(row, ANSWER_FIELDS);
  const modelField = fieldOf(row, MODEL_FIELDS);
  const prompt = readAsked(row, promptField, report, limits, stray);
  const messages = readAnswer(row[answerField], answerField, report, limits, stray);
  const model = readModel(row, modelField, report, limits);
  const { license, ...fields } = readRowFields(row, report, limits);
  const category = fields.category ?? readLabel(row['dataset'], 'dataset', report, limits.maxLabelCharacters);
  const source = readLabel(row['source'], 'source', report, limits.maxLabelCharacters);
  const params = readObject(row['params'], 'params', report);
  const known = new Set([promptField, answerField, modelField, 'dataset', 'source', 'params', ...ROW_FIELDS]);
  if (promptField === 'instruction') known.add('input');
  const metadata = keepUnknownFields(fields.metadata, row, known, stray, report);
  if (!prompt || !messages || model === undefined || report.hasFailed) return undefined;
  if (isEmptyResponse(messages)) {
    report.warn('EMPTY_RESPONSE', answerField, `${answerField} is empty; annotators will see that it is`);
  }
  const response = { id: responseIdOf({ messages, model }), messages, model, source, license, params };
  const about = { ...fields, category, license: null, metadata };
  return { output: { prompt, prompt_hash: promptHash(prompt), response, ...about } };
}

function fieldOf(row: JsonObject, names: readonly string[]): string {
  return names.find((name) => row[name] !== undefined && row[name] !== null) ?? (names[0] as string);
}

function readModel(
  row: JsonObject,
  field: string,
  report: RowReport,
  limits: ImportLimits,
): string | undefined {
  const value = row[field];
  if (typeof value === 'string' && value.trim() !== '') {
    return readLabel(value, field, report, limits.maxLabelCharacters) ?? undefined;
  }
  if (value === undefined || value === null) {
    return report.missing(field, 'the name of the model (also: generator)');
  }
  return report.error(
    'WRONG_TYPE',
    field,
    `${field} must be the name of the model, found ${describeValue(value)}`,
  );
}

function readAsked(
  row: JsonObject,
  field: string,
  report: RowReport,
  limits: ImportLimits,
  stray: StrayFields,
): Message[] | undefined {
  const input = row['input'];
  if (field !== 'instruction' || input === undefined || input === null || input === '') {
    return readPrompt(row[field], field, report, limits, stray);
  }
  const instruction = readContent(row[field], field, report, limits);
  const context = readContent(input, 'input', report, limits);
  if (instruction === undefined || context === undefined) return undefined;
  return readPrompt(`${instruction}\n\n${context}`, field, report, limits, stray);
}
