import type { ReadingNode } from './reading-tree.ts';

/**
 * Characters that show nothing themselves but can reorder, hide or smuggle text: controls, bidirectional marks and
 * isolates, zero-width ones, fillers, tags, and those variation selectors and joiners that have nothing to select or
 * to join: a row of them can carry any bytes.
 */
const UNSEEN =
  /(?:(?![\n\r\t])[\p{Cc}\u{ad}\u{61c}\u{115f}\u{1160}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}]|\u{34f}|[\u{17b4}-\u{17b5}]|[\u{180b}-\u{180f}]|(?<=[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}\s]|^)[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]|(?<=[A-Za-z\d\u{200c}\u{200d}\s]|^)[\u{200c}\u{200d}])+/gu;

const NAMES: Readonly<Record<number, string>> = {
  0x7f: 'DEL',
  0xad: 'SHY',
  0x34f: 'CGJ',
  0x61c: 'ALM',
  0x200b: 'ZWSP',
  0x200c: 'ZWNJ',
  0x200d: 'ZWJ',
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

function nameOf(code: number): string {
  return NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

interface Repeated {
  readonly code: number;
  times: number;
}

/** A run by its characters, a repeated one once with its count. */
function countRun(run: string): Repeated[] {
  const counted: Repeated[] = [];
  for (const character of run) {
    const code = character.codePointAt(0) ?? 0;
    const last = counted.at(-1);
    if (last?.code === code) last.times += 1;
    else counted.push({ code, times: 1 });
  }
  return counted;
}

function unseenNode(run: string): ReadingNode {
  const counted = countRun(run);
  const name = counted.map(({ code, times }) => (times === 1 ? nameOf(code) : `${nameOf(code)} ×${times}`));
  const points = counted.map(({ code, times }) => `${code.toString(16)}*${times}`);
  return ['span', { class: 'unseen', 'data-points': points.join(' ') }, [name.join(' ')]];
}

/** The characters that a label stands for, by its `data-points`: `200b*3 e0041*1`. */
export function pointsOf(points: string): string {
  return points
    .split(' ')
    .map((point) => {
      const [code = '', times = ''] = point.split('*');
      return String.fromCodePoint(Number.parseInt(code, 16)).repeat(Number(times));
    })
    .join('');
}

/**
 * Puts a small label in the place of every control, bidirectional and zero-width character, so that what
 * an annotator reads is what the text says. Joiners (U+200C, U+200D) between the letters of Persian or the parts of an
 * emoji stay, as does a single variation selector: there they do what they are for.
 */
export function showUnseen(text: string): ReadingNode[] {
  const nodes: ReadingNode[] = [];
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > from) nodes.push(text.slice(from, match.index));
    nodes.push(unseenNode(match[0]));
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}
