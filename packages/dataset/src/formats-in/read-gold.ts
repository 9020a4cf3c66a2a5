import type { Gold } from '../rows/import-row.ts';
import { isJsonObject, quoteShort, type JsonValue } from '../rows/json-value.ts';
import type { ImportLimits } from './import-limits.ts';
import { readContent } from './read-content.ts';
import type { RowReport } from './row-report.ts';

const WANTED = 'tie groups of response ids, best first, e.g. [["a"], ["b", "c"]]';

/** Reads a known answer: every response id of the row exactly once. Null where the row is no test question. */
export function readGold(
  value: JsonValue | undefined,
  responseIds: readonly string[],
  report: RowReport,
  limits: ImportLimits,
): Gold | null {
  if (value === undefined || value === null) return null;
  if (!isJsonObject(value)) {
    report.wrongType('gold', value, 'an object with ranking and explanation, or null');
    return null;
  }
  const unknown = Object.keys(value).find((key) => key !== 'ranking' && key !== 'explanation');
  if (unknown !== undefined) {
    report.error(
      'INVALID_GOLD',
      `gold.${unknown}`,
      `gold may have ranking and explanation, found ${quoteShort(unknown)}`,
    );
  }
  const ranking = readRanking(value['ranking'], responseIds, report);
  const explanation = value['explanation'] ?? null;
  const text = explanation === null ? null : readContent(explanation, 'gold.explanation', report, limits);
  return ranking && text !== undefined ? { ranking, explanation: text } : null;
}

function readRanking(
  value: JsonValue | undefined,
  responseIds: readonly string[],
  report: RowReport,
): string[][] | undefined {
  if (!Array.isArray(value)) return report.wrongType('gold.ranking', value, WANTED);
  const left = new Set(responseIds);
  for (const [index, group] of value.entries()) {
    const field = `gold.ranking[${index}]`;
    if (!Array.isArray(group)) return report.wrongType(field, group, 'a list of response ids');
    if (group.length === 0) return report.error('INVALID_GOLD', field, `${field} is an empty tie group`);
    for (const [place, id] of group.entries()) {
      const idField = `${field}[${place}]`;
      if (typeof id !== 'string') return report.wrongType(idField, id, 'a response id');
      if (left.delete(id)) continue;
      const reason = responseIds.includes(id) ? 'stands in the ranking twice' : 'is no response of this row';
      return report.error(
        'INVALID_GOLD',
        idField,
        `${quoteShort(id)} ${reason}; its responses are ${listed(responseIds)}`,
      );
    }
  }
  if (left.size > 0) {
    return report.error(
      'INVALID_GOLD',
      'gold.ranking',
      `gold.ranking lacks ${listed([...left])}; it must rank every response`,
    );
  }
  return value as string[][];
}

function listed(ids: readonly string[]): string {
  return ids.map(quoteShort).join(', ');
}
