export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text cut where marks begin and end.
 * @param ranges pairs of places in the text, from and to, one after the other
 */
export function piecesOf(text: string, ranges: readonly number[]): Piece[] {
  const cuts = [0, ...ranges, text.length];
  return cuts
    .slice(1)
    .map((end, index) => ({ text: text.slice(cuts[index], end), isMarked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
