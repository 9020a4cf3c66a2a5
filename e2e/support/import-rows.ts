/** Rows for an import: `count` prompts, each with `responses` answers of as many models. */
export function importRows(count: number, responses: number): string {
  const rows = Array.from({ length: count }, (_, row) => ({
    id: `row-${row + 1}`,
    prompt: `How many legs have ${row + 1} spiders?`,
    responses: Array.from({ length: responses }, (_, nth) => ({
      id: `r${nth + 1}`,
      content: `They have **${(row + 1) * 8 + nth}** legs, by \`${row + 1} * 8${nth ? ` + ${nth}` : ''}\`.`,
      model: `secret-model-${nth + 1}`,
    })),
  }));
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
