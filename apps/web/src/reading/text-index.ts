import { endsLine } from './flat-text.ts';

/** A text node of the page, and where its text begins in the whole. */
interface Piece {
  readonly node: Text;
  readonly from: number;
}

/** Text as it stands on the page, over all markup, and the way back from a place in it to the page. */
export interface TextIndex {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The text of elements that `buildNodes` built, the same text as `flatTextOf` says of their trees, a line feed after
 * each element. Buttons that the page put between are no part of it.
 */
export function indexText(roots: Iterable<Element>): TextIndex {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const visit = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        pieces.push({ node: child, from: length });
        add(child.data);
      } else if (child instanceof Element && child.localName !== 'button') {
        visit(child);
        if (endsLine(child.localName)) add('\n');
      }
    }
  };
  for (const root of roots) {
    visit(root);
    add('\n');
  }
  return { text: parts.join(''), pieces };
}

/** The last piece that begins at or before a place. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).from <= place) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** The stretch of the page between two places of the text; null where there is none. */
export function rangeAt({ pieces }: TextIndex, from: number, to: number): StaticRangeInit | null {
  const first = pieceAt(pieces, from);
  const last = pieceAt(pieces, Math.max(from, to - 1));
  if (first === undefined || last === undefined) return null;
  return {
    startContainer: first.node,
    startOffset: Math.min(from - first.from, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(to - last.from, last.node.length),
  };
}
