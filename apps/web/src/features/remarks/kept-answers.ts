/** What was typed and not sent, by remark: it stays while one looks at other remarks and pages. */
const kept = new Map<string, string>();

export function keptAnswer(remarkId: string): string {
  return kept.get(remarkId) ?? '';
}

export function keepAnswer(remarkId: string, text: string): void {
  if (text === '') kept.delete(remarkId);
  else kept.set(remarkId, text);
}
