const NUMBER = /^[\d.,]+( (s|ms|%))?$/;

/** Sets rows under their headings in columns as wide as their widest cell; a column of numbers stands to the right. */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const columns = headings.map((heading, i) => {
    const cells = rows.map((row) => String(row[i]));
    const isNumeric = cells.every((cell) => NUMBER.test(cell));
    const width = Math.max(heading.length, ...cells.map((cell) => cell.length));
    const pad = (cell: string): string => (isNumeric ? cell.padStart(width) : cell.padEnd(width));
    return [pad(heading), '─'.repeat(width), ...cells.map(pad)];
  });
  const lines = Array.from({ length: rows.length + 2 }, (_, line) =>
    columns.map((column) => column[line]).join('  '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}
