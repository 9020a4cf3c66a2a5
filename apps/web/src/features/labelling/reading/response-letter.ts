const LETTERS = 'ABCDEFGHIJKLMNOP';

/** The letter that names a response on the page: A for index 0, up to P for the sixteenth. */
export function letterOf(index: number): string {
  return LETTERS[index] ?? '?';
}
