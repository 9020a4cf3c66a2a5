/**
 * What the worker makes of a text, as plain values that survive `postMessage`: a string, or
 * `[tag, attributes, children]`. An attribute whose name begins with `style.` is one style property
 * (`style.text-align`). Nothing in a tree is trusted: the page builds only what `admit` lets through.
 */
export type ReadingNode = string | ReadingElement;
export type Attributes = Readonly<Record<string, string>>;
export type ReadingElement = readonly [tag: string, attributes: Attributes, children: readonly ReadingNode[]];

/** Deeper trees are shown as plain text: the page builds by recursion. */
export const MAX_DEPTH = 200;

/** More elements than this take the page too long to lay out; such a text is shown plain, whole. */
export const MAX_ELEMENTS = 30_000;

/** The text of a tree, in reading order. */
export function textOf(nodes: readonly ReadingNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node[2]))).join('');
}

/** Whether a tree is small and shallow enough to be built on the page. */
export function isBuildable(nodes: readonly ReadingNode[]): boolean {
  let elements = 0;
  const fits = (children: readonly ReadingNode[], depth: number): boolean =>
    depth <= MAX_DEPTH &&
    children.every((child) => {
      if (typeof child === 'string') return true;
      elements += 1;
      return elements <= MAX_ELEMENTS && fits(child[2], depth + 1);
    });
  return fits(nodes, 1);
}
