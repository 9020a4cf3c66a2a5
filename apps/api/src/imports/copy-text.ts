/**
 * A row of PostgreSQL's COPY in text format: tab between fields, `\N` for null, and what would end a field escaped.
 * Source: PostgreSQL documentation, COPY, "Text Format".
 */
export function copyLine(fields: readonly (string | number | boolean | null)[]): string {
  let line = '';
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index];
    if (index > 0) line += '\t';
    if (field === null || field === undefined) line += '\\N';
    else line += typeof field === 'string' ? escape(field) : String(field);
  }
  return `${line}\n`;
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escape(text: string): string {
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '') : text;
}
