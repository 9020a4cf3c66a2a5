import { pointsOf } from './visible-characters.ts';

/** The text of built nodes as it was written: labels of unseen characters turned back into the characters. */
export function sourceOf(root: Node): string {
  if (root instanceof Text) return root.data;
  if (!(root instanceof Element) || root.localName === 'button') return '';
  const points = root.getAttribute('data-points');
  if (points !== null) return pointsOf(points);
  return Array.from(root.childNodes, sourceOf).join('');
}
