import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Published answers of six models, which lie beside the repository on some machines and are no part of it. */
const PUBLISHED = join(import.meta.dirname, '../../../shared/data/alpaca_eval/six-models.jsonl.gz');

interface Row {
  readonly id: string;
  readonly responses: readonly unknown[];
}

/** Answers of our own where there are no published ones: as many, as different in length. */
function ownRow(index: number): Row {
  const responses = Array.from({ length: 6 }, (_, response) => ({
    id: `r${response}`,
    content: `Answer ${response + 1} to ${index}. ${'It goes on for a while. '.repeat((index * 7 + response * 13) % 60)}`,
  }));
  return { id: `own-${index}`, prompt: `Question ${index}?`, responses } as Row;
}

function sixAnswersEach(count: number): Row[] {
  if (!existsSync(PUBLISHED)) return Array.from({ length: count }, (_, index) => ownRow(index));
  const lines = gunzipSync(readFileSync(PUBLISHED)).toString('utf8').split('\n');
  return lines.slice(0, count).map((line) => JSON.parse(line) as Row);
}

/** Import rows with the answers of one model, two, up to six, and again: row `index` has `1 + index % 6`. */
export function rowsOfOneToSix(count: number): string {
  return sixAnswersEach(count)
    .map((row, index) => JSON.stringify({ ...row, responses: row.responses.slice(0, 1 + (index % 6)) }))
    .join('\n');
}
