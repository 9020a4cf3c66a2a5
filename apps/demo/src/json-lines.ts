import { readFile } from 'node:fs/promises';

/** The ends of lines that some readers see and JSON does not: NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
const FOREIGN_LINE_ENDS = /[\u0085\u2028\u2029]/;

/** Reads a file of one JSON object a line. @throws Error that names the line which is none. */
export async function readJsonLines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  if (!text.endsWith('\n')) throw new Error(`${file}: the last line does not end`);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => parseLine(line, `${file}, line ${index + 1}`) as T);
}

function parseLine(line: string, place: string): object {
  if (FOREIGN_LINE_ENDS.test(line))
    throw new Error(`${place}: holds a character at which readers split lines`);
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place}: is not a JSON object`);
  return value;
}

/** The first way in which the rows differ in their columns or a column's type, or null: a table has one shape. */
export function differenceOfShape(rows: readonly object[]): string | null {
  const types = new Map<string, string>();
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (const [index, row] of rows.entries()) {
    if (Object.keys(row).join(', ') !== columns)
      return `line ${index + 1} has the columns ${Object.keys(row).join(', ')}, the first ${columns}`;
    for (const [column, value] of Object.entries(row)) {
      if (value === null) continue;
      const type = Array.isArray(value) ? 'list' : typeof value;
      if ((types.get(column) ?? type) !== type)
        return `line ${index + 1} has a ${type} in ${column}, others a ${types.get(column)}`;
      types.set(column, type);
    }
  }
  return null;
}
