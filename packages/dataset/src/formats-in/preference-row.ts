import { contentHashOf, responseHash, rowIdFromHash } from '../rows/content-hash.ts';
import type { ImportResponse, Message, RowFields } from '../rows/import-row.ts';
import type { JsonObject, JsonValue } from '../rows/json-value.ts';
import { checkResponses } from './check-responses.ts';
import type { MappedRow, MappingContext } from './row-mapper.ts';
import type { RowReport } from './row-report.ts';

/** A row that says which of two answers somebody preferred. */
export interface PreferenceParts {
  id: string | null;
  prompt: Message[];
  chosen: Message[];
  rejected: Message[];
  margin: number | null;
}

/**
 * The comparison of a preference row. The preference itself is kept in metadata, not taken for a judgement, and nothing
 * that is shown tells of it: ids are neutral and given in the order of the texts' hashes.
 */
export function rowOfPreference(
  parts: PreferenceParts,
  fields: RowFields,
  report: RowReport,
  context: MappingContext,
): MappedRow | undefined {
  checkResponses(
    [
      { field: 'chosen', messages: parts.chosen },
      { field: 'rejected', messages: parts.rejected },
    ],
    'rejected',
    context.kind,
    report,
  );
  if (report.hasFailed) return undefined;
  const hashes = [parts.chosen, parts.rejected].map((messages) => responseHash({ messages, model: null }));
  const isChosenFirst = (hashes[0] as string) <= (hashes[1] as string);
  const [first, second] = isChosenFirst ? [parts.chosen, parts.rejected] : [parts.rejected, parts.chosen];
  const content = { prompt: parts.prompt, responses: [response('a', first), response('b', second)] };
  const imported: JsonObject = {
    chosen: isChosenFirst ? 'a' : 'b',
    rejected: isChosenFirst ? 'b' : 'a',
    ...(parts.margin === null ? {} : { margin: parts.margin }),
  };
  const kept: Array<[string, JsonValue]> = [
    ...Object.entries(fields.metadata),
    ['imported_preference', imported],
  ];
  const id = parts.id ?? rowIdFromHash(contentHashOf(parts.prompt, hashes));
  return { row: { id, ...content, ...fields, gold: null, metadata: Object.fromEntries(kept) } };
}

function response(id: string, messages: Message[]): ImportResponse {
  return { id, messages, model: null, source: null, license: null, params: null };
}
