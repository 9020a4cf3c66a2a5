import type { ReadingNode } from './reading-tree.ts';

/** Characters that show nothing themselves but can reorder, hide or smuggle text. */
const UNSEEN =
  /(?:(?![\n\r\t])[\p{Cc}\u{ad}\u{61c}\u{115f}\u{1160}\u{180e}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{feff}\u{ffa0}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}])+/gu;

const NAMES: Readonly<Record<number, string>> = {
  0x7f: 'DEL',
  0xad: 'SHY',
  0x61c: 'ALM',
  0x200b: 'ZWSP',
  0x200e: 'LRM',
  0x200f: 'RLM',
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2060: 'WJ',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0xfeff: 'BOM',
};

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Names a run of such characters, a repeated one once with its count. */
function nameRun(run: string): string {
  const counted: { name: string; times: number }[] = [];
  for (const name of Array.from(run, nameOf)) {
    const last = counted.at(-1);
    if (last?.name === name) last.times += 1;
    else counted.push({ name, times: 1 });
  }
  return counted.map(({ name, times }) => (times === 1 ? name : `${name} ×${times}`)).join(' ');
}

/**
 * Puts a small label in the place of every control, bidirectional and zero-width character, so that what
 * an annotator reads is what the text says. Joiners (U+200C, U+200D) stay: Persian and emoji need them.
 */
export function showUnseen(text: string): ReadingNode[] {
  const nodes: ReadingNode[] = [];
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > from) nodes.push(text.slice(from, match.index));
    nodes.push(['span', { class: 'unseen' }, [nameRun(match[0])]]);
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}
