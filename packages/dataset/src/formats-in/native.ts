import { contentHash, rowIdFromHash } from '../rows/content-hash.ts';
import { MAX_RESPONSES, MIN_RESPONSES, type ImportResponse } from '../rows/import-row.ts';
import { isJsonObject, quoteShort, type JsonObject, type JsonValue } from '../rows/json-value.ts';
import { checkResponses } from './check-responses.ts';
import { readGold } from './read-gold.ts';
import { readAnswer, readPrompt } from './read-conversation.ts';
import type { StrayFields } from './stray-fields.ts';
import {
  keepUnknownFields,
  readId,
  readLabel,
  readObject,
  readRowFields,
  ROW_FIELDS,
} from './read-row-fields.ts';
import type { MappedRow, MappingContext } from './row-mapper.ts';
import type { RowReport } from './row-report.ts';

const KNOWN_FIELDS: ReadonlySet<string> = new Set(['id', 'prompt', 'responses', 'gold', ...ROW_FIELDS]);
const RESPONSE_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'content',
  'model',
  'source',
  'license',
  'params',
]);

/** Reads the project's own import row. */
export function mapNative(
  row: JsonObject,
  report: RowReport,
  context: MappingContext,
): MappedRow | undefined {
  const { limits, kind } = context;
  const stray: StrayFields = [];
  const id =
    row['id'] === undefined || row['id'] === null
      ? null
      : readId(row['id'], 'id', report, limits.maxIdCharacters);
  const prompt = readPrompt(row['prompt'], 'prompt', report, limits, stray);
  const responses = readResponses(row['responses'], report, context, stray);
  const fields = readRowFields(row, report, limits);
  const gold = responses
    ? readGold(
        row['gold'],
        responses.map((response) => response.id),
        report,
        limits,
      )
    : null;
  if (responses) {
    const placed = responses.map(({ messages }, index) => ({
      field: `responses[${index}].content`,
      messages,
    }));
    checkResponses(placed, 'responses', kind, report);
  }
  const metadata = keepUnknownFields(fields.metadata, row, KNOWN_FIELDS, stray, report);
  if (report.hasFailed || !prompt || !responses || id === undefined) return undefined;
  const content = { prompt, responses };
  return { row: { id: id ?? rowIdFromHash(contentHash(content)), ...content, ...fields, gold, metadata } };
}

function readResponses(
  value: JsonValue | undefined,
  report: RowReport,
  { limits }: MappingContext,
  stray: StrayFields,
): ImportResponse[] | undefined {
  if (!Array.isArray(value))
    return report.wrongType('responses', value, `a list of ${MIN_RESPONSES} to ${MAX_RESPONSES}`);
  const allowed = `${MIN_RESPONSES} to ${MAX_RESPONSES} are allowed`;
  if (value.length < MIN_RESPONSES) {
    return report.error('TOO_FEW_RESPONSES', 'responses', `responses has ${value.length}; ${allowed}`);
  }
  if (value.length > MAX_RESPONSES) {
    return report.error('TOO_MANY_RESPONSES', 'responses', `responses has ${value.length}; ${allowed}`);
  }
  const responses: ImportResponse[] = [];
  for (const [index, item] of value.entries()) {
    const field = `responses[${index}]`;
    const response = readResponse(item, field, `r${index + 1}`, report, limits, stray);
    const twin = responses.findIndex(({ id }) => id === response?.id);
    if (response && twin !== -1) {
      report.error(
        'DUPLICATE_RESPONSE_ID',
        `${field}.id`,
        `${field}.id ${quoteShort(response.id)} is that of responses[${twin}] too; give each its own`,
      );
    }
    if (response) responses.push(response);
  }
  return responses.length === value.length ? responses : undefined;
}

function readResponse(
  item: JsonValue,
  field: string,
  idByPlace: string,
  report: RowReport,
  limits: MappingContext['limits'],
  stray: StrayFields,
): ImportResponse | undefined {
  if (!isJsonObject(item)) return report.wrongType(field, item, 'an object with content');
  const hasId = item['id'] !== undefined && item['id'] !== null;
  const id = hasId ? readId(item['id'], `${field}.id`, report, limits.maxIdCharacters) : idByPlace;
  const messages = readAnswer(item['content'], `${field}.content`, report, limits, stray);
  const label = (name: string) =>
    readLabel(item[name], `${field}.${name}`, report, limits.maxLabelCharacters);
  const response = { model: label('model'), source: label('source'), license: label('license') };
  const params = readObject(item['params'], `${field}.params`, report);
  for (const key of Object.keys(item)) {
    if (!RESPONSE_FIELDS.has(key))
      stray.push([`${field}.${key}`, `responses[].${key}`, item[key] as JsonValue]);
  }
  return id === undefined || messages === undefined ? undefined : { id, messages, ...response, params };
}
