interface Message {
  readonly role: string;
  readonly content: string;
}

/** Longer than this it is told by its beginning: the whole stands behind it, to be opened. */
const LONGEST = 120;

/** What was asked: the last thing a person said. */
export function questionOf(prompt: readonly Message[]): string {
  return (prompt.findLast(({ role }) => role === 'user') ?? prompt.at(-1))?.content ?? '';
}

/** The first line of a text that says something, as a heading; cut between words where it is long. */
export function firstLine(text: string): string {
  const line = text.split('\n').find((each) => /[\p{L}\p{N}]/u.test(each)) ?? text;
  const plain = line.replace(/^\s*(#{1,6}|[-*>])\s+/, '').trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
