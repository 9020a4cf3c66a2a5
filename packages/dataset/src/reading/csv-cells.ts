/** A cell that goes on after its closing quote. `column` counts from 1. */
export interface StrayQuote {
  column: number;
}

/**
 * The cells of one row of CSV, without the line feed at its end. A quoted cell may hold separators and line feeds, and
 * a quote as two; a quote inside an unquoted cell is itself.
 */
export function readCells(row: string, separator: string): string[] | StrayQuote {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    let cell: string;
    if (row[at] === '"') {
      const close = closingQuote(row, at);
      cell = row.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
      if (at < row.length && row[at] !== separator) return { column: cells.length + 1 };
    } else {
      const end = row.indexOf(separator, at);
      cell = row.slice(at, end === -1 ? row.length : end);
      at += cell.length;
    }
    cells.push(cell);
    if (at >= row.length) return cells;
  }
}

/** The position of the quote that closes the one at `open`; the end of the row where none does. */
function closingQuote(row: string, open: number): number {
  let quote = row.indexOf('"', open + 1);
  while (quote !== -1 && row[quote + 1] === '"') quote = row.indexOf('"', quote + 2);
  return quote === -1 ? row.length : quote;
}
